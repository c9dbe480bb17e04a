import { diff } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { namesIn } from '../names.ts'

const names = namesIn(djangoOrNodejs, 'en')

describe('a difference in words', () => {
  const changed = structuredClone(djangoOrNodejs)
  const [criterion] = changed.criteria
  if (criterion) criterion.weight = 9
  changed.rules.pop()
  changed.questions.reverse()
  const [rating] = changed.ratings
  if (rating) rating.value = 7.5
  const said = diff(djangoOrNodejs, changed).map((each) => en.difference(each, names, namesIn(changed, 'en')))

  test('describes a weight before and after', () => {
    expect(said).toContain('Criterion “Time to a first release”: weight went from 7 to 9.')
  })
  test('describes a rating by option and criterion', () => {
    expect(said).toContain('Rating of Django on “Time to a first release”: value went from 8 to 7.5.')
  })
  test('describes removals and reordering', () => {
    expect(said.some((sentence) => /^Rule “.*” was removed\.$/.test(sentence))).toBe(true)
    expect(said).toContain('The order of the questions changed.')
  })
})

test.each([
  { weeks: [6, 8] as const, text: '6 to 8 weeks' },
  { weeks: [4.5, 4.5] as const, text: '4.5 weeks' },
])('$text', ({ weeks, text }) => {
  expect(en.weeks(weeks)).toBe(text)
})

test.each([
  { path: ['criteria', 'admin', 'weight'], place: 'Criterion “Back office”: weight' },
  { path: ['ratings', 'django/admin', 'value'], place: 'Rating of Django on “Back office”: value' },
  { path: ['options', 'django'], place: 'Option “Django”' },
  { path: ['title', 'en'], place: 'Title (English)' },
  { path: ['rules'], place: 'Rules' },
])('$path is called “$place”', ({ path, place }) => {
  expect(en.place(path, names)).toBe(place)
})
