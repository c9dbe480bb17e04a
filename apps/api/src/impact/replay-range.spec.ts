import { expect, test } from '@jest/globals'
import { at } from '../../test/drafts.ts'
import { smallModel } from '../../test/starter.ts'
import { replayRange } from './replay-range.ts'

const published = smallModel({ slug: 'one' })
const draft = smallModel({ slug: 'one' })
at(draft.criteria).weight *= 50
const past = { answers: { size: 'large' }, winner: 'nobody', strength: 'clear', scores: {} }
const range = (rows: number, before: number, cause: number) =>
  replayRange({
    lines: Array.from({ length: rows }, () => JSON.stringify(past)).join('\n'),
    document: JSON.stringify(draft),
    published: JSON.stringify(published),
    name: 'one',
    every: { strength: 1_000, cause },
    before,
  })

test('causes are counted on every so manieth of all assessments, wherever a range begins', () => {
  expect(range(10, 0, 1).becauseOf).toEqual({ assessed: 10, flipped: 10 })
  const parts = [range(4, 0, 3), range(6, 4, 3)]
  expect(parts.map(({ becauseOf }) => becauseOf.assessed)).toEqual([2, 2])
  expect(range(10, 0, 3).becauseOf.assessed).toBe(4)
  for (const { because } of parts) expect(because).toEqual([{ alone: 2, without: 2 }])
})
