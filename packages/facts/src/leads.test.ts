import type { ModelDocument, Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { leadAfter, leadNow } from './leads.ts'

const document = { options: [{ key: 'a' }, { key: 'b' }] } as ModelDocument
const verdict = { ranking: [{ option: 'b' }, { option: 'a' }], margin: 3 } as Pick<Verdict, 'ranking' | 'margin'>
const flip = (winner: string | null, margin: number | null) => ({ changes: [], winner, margin })

test('the lead is that of the first, at its place in the model', () => {
  expect(leadNow(document, verdict)).toEqual({ index: 1, points: 3 })
  expect(leadNow(document, { ranking: verdict.ranking.slice(0, 1), margin: null })).toBeUndefined()
})

test('another winner leads below zero, the same one above', () => {
  expect(leadAfter(document, verdict, flip('a', 2))).toEqual({ index: 0, points: -2 })
  expect(leadAfter(document, verdict, flip('b', 1))).toEqual({ index: 1, points: 1 })
})

test('where nobody else is left there is no lead', () => {
  expect(leadAfter(document, verdict, flip(null, null))).toBeUndefined()
  expect(leadAfter(document, verdict, flip('a', null))).toBeUndefined()
})

test('of a span of numbers the largest lead counts', () => {
  const end = { at: 1, included: true }
  const span = { question: 'crowd', from: end, upTo: end, winner: 'a', margin: [1, 4] as [number, number] }
  expect(leadAfter(document, verdict, span)).toEqual({ index: 0, points: -4 })
})
