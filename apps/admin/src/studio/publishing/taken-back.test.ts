import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { asBefore, byPart } from './taken-back.ts'

const before = djangoOrNodejs
const after: ModelDocument = {
  ...before,
  title: { ...before.title, en: 'Another' },
  settings: { ...before.settings, tie: 3 },
  criteria: before.criteria.map((each, i) => (i === 1 ? { ...each, weight: 9, name: { en: 'Other' } } : each)),
  ratings: before.ratings.map((each, i) => (i === 2 ? { ...each, value: 1, low: 0, high: 2 } : each)),
  rules: before.rules.slice(1),
  scenarios: [...before.scenarios].reverse(),
}

test('all that changed, taken back part by part in any order, is what was there before', () => {
  const parts = byPart(diff(before, after))
  expect(parts.length).toBeGreaterThan(5)
  for (const order of [parts, [...parts].reverse()]) {
    const left = order.reduce((document, { list, key }) => asBefore(document, before, list, key), after)
    // A rule that comes back stands at the end.
    expect(diff(before, left).filter(({ kind }) => kind !== 'reordered')).toEqual([])
  }
})

test('one part taken back leaves the others', () => {
  const left = asBefore(after, before, 'criteria', before.criteria[1]?.key ?? '')
  expect(byPart(diff(before, left)).map(({ list }) => list)).not.toContain('criteria')
  expect(left.title).toEqual(after.title)
})
