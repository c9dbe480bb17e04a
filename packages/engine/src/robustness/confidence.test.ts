import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../explain/explain.ts'
import { compile } from '../decide/model.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { sampledOf, situations } from '../../testing/arbitrary-samples.ts'
import { expectClose } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { referenceConfidence } from '../../testing/reference-smaa.ts'
import { referenceVerdict } from '../../testing/reference.ts'
import { confidence } from './smaa.ts'

const central = fc.array(
  fc.option(
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }).map((all) => all.map((each) => each / 8)),
  ),
  { minLength: 5, maxLength: 5 },
)
const varied = (lows: number[][], highs: number[][], samples = 4000) => ({
  weights: [],
  lows,
  highs,
  samples,
  seed: '{"go":true}',
})

describe('confidence factors', () => {
  property(
    'are the share of samples of the ratings won under the given weights, draw by draw',
    [situations, central],
    ({ weights, intervals, team }, given) => {
      const own = intervals.map((_, o) => given[o]?.slice(0, weights.length) ?? null)
      const samples = 40
      expect(confidence(sampledOf({ weights, intervals, team }, samples), own)).toEqual(
        referenceConfidence({ intervals, samples, answers: { team } }, own),
      )
    },
    200,
  )

  property(
    'in a verdict: central weights, confidence and "whatever your priorities" are those of the second implementation',
    [decisions()],
    ({ document, answers, priorities }) => {
      const found = explain(compile(document), answers, priorities).robustness
      const { core, robustness } = referenceVerdict(document, answers, priorities)
      if (!robustness) expect(found).toBeNull()
      else expectClose(found, { ...(core.robustness as object), ...robustness() })
    },
    300,
  )

  const two = [
    [1, 0],
    [1, 0],
  ]
  test.each<{
    case: string
    lows: number[][]
    highs: number[][]
    central: (number[] | null)[]
    expected: (number | null)[]
  }>([
    {
      case: 'ratings that are certain: all or nothing, each under its own weights',
      lows: [
        [9, 2],
        [2, 9],
        [5, 5],
      ],
      highs: [
        [9, 2],
        [2, 9],
        [5, 5],
      ],
      central: [
        [1, 0],
        [0, 1],
        [0.5, 0.5],
      ],
      expected: [1, 1, 0],
    },
    {
      case: 'none without weights',
      lows: [
        [5, 5],
        [6, 6],
      ],
      highs: [
        [5, 5],
        [6, 6],
      ],
      central: [null, [1, 0]],
      expected: [null, 1],
    },
    {
      case: 'a tie is won by the first alone',
      lows: [
        [5, 1],
        [5, 2],
      ],
      highs: [
        [5, 1],
        [5, 2],
      ],
      central: two,
      expected: [1, 0],
    },
    { case: 'one option alone', lows: [[0, 3]], highs: [[9, 3]], central: [[1, 0]], expected: [1] },
  ])('$case', ({ lows, highs, central, expected }) => {
    expect(confidence(varied(lows, highs), central)).toEqual(expected)
  })

  // Within four standard deviations of 4,000 samples.
  test.each([
    { case: 'even', lows: [[0], [0]], highs: [[10], [10]], share: 1 / 2 },
    { case: 'uniform over 0..10 against 2.5', lows: [[0], [2.5]], highs: [[10], [2.5]], share: 3 / 4 },
    { case: 'uniform over 0..10 against uniform over 0..5', lows: [[0], [0]], highs: [[10], [5]], share: 3 / 4 },
  ])('scores with varied ratings: $case', ({ lows, highs, share }) => {
    const [first, second] = confidence(varied(lows, highs), [[1], [1]]) as [number, number]
    expect(Math.abs(first - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 4000))
    expect(first + second).toBeCloseTo(1, 12)
  })
})
