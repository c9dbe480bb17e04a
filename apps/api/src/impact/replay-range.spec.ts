import { expect, test } from '@jest/globals'
import { at } from '../../test/drafts.ts'
import { smallModel } from '../../test/starter.ts'
import { findReplayed } from './find-replayed.ts'
import { replayRange } from './replay-range.ts'

const published = smallModel({ slug: 'one' })
const draft = smallModel({ slug: 'one' })
at(draft.criteria).weight *= 50
const documents = { document: JSON.stringify(draft), published: JSON.stringify(published) }
const past = { answers: { size: 'large' }, winner: 'nobody', strength: 'clear', scores: {} }
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => {
    const end = (from + i).toString(16).padStart(12, '0')
    return JSON.stringify({ ...past, assessment: `01890000-0000-4000-8000-${end}` })
  }).join('\n')
const range = (from: number, to: number, cause: number) =>
  replayRange({ ...documents, lines: lines(from, to), name: 'one', every: { strength: 1_000, cause } })

test('causes are counted on every so manieth of all assessments, wherever a range begins', () => {
  expect(range(0, 10, 1).becauseOf).toEqual({ assessed: 10, flipped: 10 })
  const parts = [range(0, 4, 3), range(4, 10, 3)]
  expect(parts.map(({ becauseOf }) => becauseOf.assessed)).toEqual([2, 2])
  expect(range(0, 10, 3).becauseOf.assessed).toBe(4)
  for (const { because } of parts) expect(because).toEqual([{ alone: 2, without: 2 }])
})

test('a change that is no valid model by itself is behind no assessment', () => {
  const key = at(draft.options).key
  const gone = { ...draft, options: draft.options.slice(1), ratings: draft.ratings.filter((r) => r.option !== key) }
  const because = { list: 'options', key, how: 'alone', version: 1 } as const
  const given = {
    ...documents,
    document: JSON.stringify(gone),
    lines: lines(0, 3),
    hash: 'gone',
    most: 50,
    strengths: [],
  }
  expect(findReplayed({ ...given, wanted: { because } })).toEqual([])
  expect(findReplayed({ ...given, wanted: { because: { ...because, how: 'without' } } })).toEqual([])
})
