import { expect, test } from 'vitest'
import { model } from '../../testing/model.ts'
import { fairness } from './fairness.ts'

test.each([
  { scores: 'equal', options: { a: [5], b: [5] }, tie: 0, tooClose: 1 },
  { scores: 'a hair apart', options: { a: [5.0001], b: [5] }, tie: 0, tooClose: 0 },
  { scores: 'less than the tie apart', options: { a: [5.1], b: [5] }, tie: 2, tooClose: 1 },
  { scores: 'the tie apart', options: { a: [5.2], b: [5] }, tie: 2, tooClose: 0 },
])(
  'scores $scores at a tie of $tie are too close to call for $tooClose of all clients',
  ({ options, tie, tooClose }) => {
    expect(fairness(model({ options, criteria: { speed: 1 }, settings: { tie } })).tooClose).toBe(tooClose)
  },
)
