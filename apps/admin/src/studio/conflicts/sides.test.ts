import type { ModelDocument } from '@verdict/engine'
import { type Conflict, merge } from '@verdict/engine/review'
import { expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { type Chosen, conflictName, sidesOf } from './sides.ts'

const weighing = (...weights: number[]): ModelDocument => ({
  ...smallDocument,
  criteria: smallDocument.criteria.map((each, i) => ({ ...each, weight: weights[i] as number })),
})

/** Two conflicts about the weights of two criteria. */
const yours = weighing(7, 8)
const conflictsWith = (theirs: ModelDocument, mine = yours) =>
  merge(smallDocument, mine, theirs).conflicts as readonly Conflict[]
const theirs = weighing(9, 9)
const [speed, price] = conflictsWith(theirs) as [Conflict, Conflict]
const chosen = (side: 'yours' | 'theirs', conflict: Conflict) => ({ [conflictName(conflict, { yours, theirs })]: side })
const decided = (choices: Chosen, conflicts = [speed, price], both = { yours, theirs }) =>
  sidesOf(conflicts, both, choices)

test('sides come in the order of the conflicts, whichever is decided first', () => {
  const first = chosen('theirs', price)
  expect(decided(first)).toEqual({ decided: ['theirs'], isOpen: true })
  expect(decided({ ...first, ...chosen('yours', speed) })).toEqual({ decided: ['yours', 'theirs'], isOpen: false })
})

test('where they save something else meanwhile, that is asked again, and nothing else', () => {
  const both = { ...chosen('yours', speed), ...chosen('theirs', price) }
  const later = weighing(6, 9)
  expect(decided(both, [...conflictsWith(later)], { yours, theirs: later })).toEqual({
    decided: ['theirs'],
    isOpen: true,
  })
})

test('a choice stays with what was chosen between, where its list has another order now', () => {
  const turned = { ...yours, criteria: [...yours.criteria].reverse() }
  const conflicts = conflictsWith(theirs, turned)
  const both = { yours: turned, theirs }
  const held = conflicts.filter((each) => sidesOf([each], both, chosen('yours', speed)).decided.length > 0)
  // Where the other one was before.
  expect(held.map(({ pointer }) => pointer)).toEqual([price.pointer])
})

test('nothing is open where nothing contradicts', () => {
  expect(decided({}, [])).toEqual({ decided: [], isOpen: false })
})
