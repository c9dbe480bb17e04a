import type { Amount, Effect, ModelDocument } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import type { KeyedList } from './keys.ts'
import { isStanding, ownerOf, placeRenamed } from './unfinished-places.ts'

test.each<[KeyedList, string, string]>([
  ['options', 'options/a/url', 'options/z/url'],
  ['options', 'ratings/a/b/value', 'ratings/z/b/value'],
  ['options', 'ratings/b/a/value', 'ratings/b/a/value'],
  ['options', 'estimates/a/from', 'estimates/z/from'],
  ['options', 'scenarios/b/expect/weeks/a/to', 'scenarios/b/expect/weeks/z/to'],
  ['criteria', 'criteria/a/weight', 'criteria/z/weight'],
  ['criteria', 'ratings/b/a/low', 'ratings/b/z/low'],
  ['criteria', 'options/a/url', 'options/a/url'],
  ['questions', 'questions/a/min', 'questions/z/min'],
  ['questions', 'scenarios/b/answers/a', 'scenarios/b/answers/z'],
  ['questions/q/choices', 'questions/q/a/effects/0/add', 'questions/q/z/effects/0/add'],
  ['questions/q/choices', 'questions/q/choices/a/key', 'questions/q/choices/z/key'],
  ['questions/q/choices', 'questions/a/a/effects/0/add', 'questions/a/a/effects/0/add'],
  ['rules', 'rules/a/when/{"==":[1,"a/b"]}', 'rules/z/when/{"==":[1,"a/b"]}'],
  ['caseStudies', 'case-studies/a/url', 'case-studies/z/url'],
  ['scenarios', 'scenarios/a/expect/lead', 'scenarios/z/expect/lead'],
  ['scenarios', 'overview/slug', 'overview/slug'],
])('of %s, a becoming z makes %s to %s', (list, place, renamed) =>
  expect(placeRenamed(place, list, 'a', 'z')).toBe(renamed),
)

const [option, criterion, rule, question] = [
  djangoOrNodejs.options[0]?.key,
  djangoOrNodejs.criteria[0]?.key,
  djangoOrNodejs.rules[0],
  djangoOrNodejs.questions[0]?.key,
]

test.each([
  ['overview/slug', true],
  ['estimates/rate', true],
  [`estimates/${option}/from`, true],
  ['estimates/gone/from', false],
  [`ratings/${option}/${criterion}/value`, true],
  [`ratings/${option}/gone/value`, false],
  [`ratings/gone/${criterion}/value`, false],
  [`questions/${question}/text`, true],
  ['questions/gone/min', false],
  [`rules/${rule?.key}/when/${JSON.stringify(rule?.when)}`, true],
  [`rules/${rule?.key}/when/{"==":[1,2]}`, false],
  [`rules/gone/when/${JSON.stringify(rule?.when)}`, false],
])('of the fields there are, %s is one: %s', (place, stands) => expect(isStanding(place, djangoOrNodejs)).toBe(stands))

describe('what has no field any more keeps nothing from being published', () => {
  const source = { title: 'T', url: 'https://a.example' }
  const weight = (add: Amount): Effect => ({ type: 'weight', criterion: 'speed', add })
  const document: ModelDocument = {
    ...smallDocument,
    ratings: smallDocument.ratings.map((each) => ({ ...each, sources: [source] })),
    questions: [
      { key: 'n', text: { en: 'N' }, type: 'number', min: 0, max: 9, effects: [weight([[5, 1]]), weight(2)] },
      {
        ...{ key: 's', text: { en: 'S' }, type: 'single' },
        choices: [{ key: 'x', label: { en: 'X' }, effects: [weight(1)] }],
      },
    ],
    rules: [{ key: 'r', description: { en: 'R' }, when: true, effects: [weight(1)] }],
    caseStudies: [{ key: 'c', title: { en: 'C' }, summary: { en: '' }, option: 'a', sources: [source] }],
    estimates: { hourlyRate: 50, hoursPerWeek: 40, currency: 'EUR', options: [{ option: 'a', weeks: [1, 2] }] },
  }

  test.each([
    ['ratings/a/speed/sources/0/url', true],
    ['ratings/a/speed/sources/1/url', false],
    ['ratings/a/speed/new-source-1', true],
    ['case-studies/c/sources/0/published', true],
    ['case-studies/c/sources/1/published', false],
    ['case-studies/c/url', true],
    ['rules/r/effects/0/add', true],
    ['rules/r/effects/1/add', false],
    ['rules/r/new-effect-1', true],
    ['questions/n/min', true],
    ['questions/s/min', false],
    ['questions/n/effects/1/add', true],
    ['questions/n/effects/2/add', false],
    ['questions/n/effects/0/add/5/to', true],
    ['questions/n/effects/0/add/6/to', false],
    ['questions/n/effects/1/add/5/to', false],
    ['questions/n/new-effect-1', true],
    ['questions/s/new-effect-1', false],
    ['questions/s/key', true],
    ['questions/s/x/effects/0/add', true],
    ['questions/s/x/effects/1/add', false],
    ['questions/s/gone/effects/0/add', false],
    ['questions/s/choices/x/key', true],
    ['questions/s/choices/gone/key', false],
    ['estimates/rate', true],
    ['estimates/new', false],
    ['estimates/a/from', true],
    ['estimates/a/new', false],
    ['estimates/b/from', false],
    ['estimates/b/new', true],
    ['scenarios/gone/expect/lead', false],
  ])('%s stands: %s', (place, stands) => expect(isStanding(place, document)).toBe(stands))

  test.each([
    ['estimates/new', true],
    ['estimates/rate', false],
    ['estimates/a/from', false],
  ])('before there are estimates, %s stands: %s', (place, stands) =>
    expect(isStanding(place, smallDocument)).toBe(stands),
  )
})

test('an owner is called by its name', () => {
  const names = namesIn(djangoOrNodejs, 'en')
  expect(ownerOf(`ratings/${option}/${criterion}/value`, names)).toBe(
    `${names.option(option as string)}, ${names.criterion(criterion as string)}`,
  )
  expect(ownerOf('overview/slug', names)).toBeUndefined()
})
