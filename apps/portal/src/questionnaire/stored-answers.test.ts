import { djangoOrNodejs } from '@verdict/starter-models'
import { beforeEach, expect, test } from 'vitest'
import { begin, keep, randomId, readStored } from './stored-answers.ts'

const { slug } = djangoOrNodejs
beforeEach(() => localStorage.clear())

test('what was kept is there again', () => {
  const stored = { ...begin('team'), answers: { team: 'python', releases: false, features: [] } }
  keep(slug, stored)
  expect(readStored(djangoOrNodejs)).toEqual(stored)
})

test('answers that the present version does not take are left out, the others stay', () => {
  keep(slug, { ...begin('gone'), answers: { team: 'cobol', releases: false, 'no-such-question': 1, crowd: 1e9 } })
  expect(readStored(djangoOrNodejs)).toMatchObject({ answers: { releases: false }, at: 'product' })
})

test.each(['', '{', 'null', '3', '{"answers":3}'])('a damaged store (%s) is as good as none', (text) => {
  localStorage.setItem(`verdict:answers:${slug}`, text)
  expect(readStored(djangoOrNodejs)).toBeUndefined()
})

test('ids are UUIDs, also where the page is not served over https', () => {
  expect(randomId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
