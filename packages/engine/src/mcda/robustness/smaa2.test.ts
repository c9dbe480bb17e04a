import { describe, expect, test } from 'vitest'
import { sfc32 } from '../../robustness/sfc32.ts'
import { expectClose } from '../../../testing/close.ts'
import { McdaError } from '../table/problem.ts'
import { type Smaa2Problem, smaa2 } from './smaa2.ts'

const draw = (seed = 'seed') => sfc32('w', seed)

describe('laws', () => {
  const open: Smaa2Problem['ratings'] = [
    [{ shape: 'normal', mean: 5, sd: 1 }, 3, 8],
    [4, { shape: 'uniform', low: 2, high: 6 }, 5],
    [6, 1, { shape: 'lognormal', mean: 1.5, sd: 0.3 }],
  ]
  test('ranks add up, and so do pairs', () => {
    const { rankAcceptability, pairwiseWinning } = smaa2({ ratings: open, samples: 500, draw: draw() })
    rankAcceptability.forEach((row, a) => {
      expect(row.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12)
      expect(rankAcceptability.reduce((sum, other) => sum + (other[a] as number), 0)).toBeCloseTo(1, 12)
      pairwiseWinning.forEach((other, b) => {
        if (a !== b) expect((pairwiseWinning[a]?.[b] as number) + (other[a] as number)).toBeCloseTo(1, 12)
      })
    })
  })
  test('the same draws give the same result', () => {
    const problem = { ratings: open, samples: 300 }
    expect(smaa2({ ...problem, draw: draw() })).toEqual(smaa2({ ...problem, draw: draw() }))
    expect(smaa2({ ...problem, draw: draw() })).not.toEqual(smaa2({ ...problem, draw: draw('another') }))
  })
  test('a cost on a scale is the benefit of what is left of it', () => {
    const turned: Smaa2Problem['ratings'] = [
      [0, 7],
      [5, 2],
      [10, 9],
    ]
    const scaled = smaa2({
      ratings: turned,
      directions: ['min', 'max'],
      scales: [
        [0, 10],
        [2, 12],
      ],
      draw: draw(),
      samples: 500,
    })
    const byHand = smaa2({
      ratings: [
        [1, 0.5],
        [0.5, 0],
        [0, 0.7],
      ],
      draw: draw(),
      samples: 500,
    })
    expectClose(scaled, byHand)
  })
  test('without scales a cost counts below 0', () => {
    const { rankAcceptability } = smaa2({ ratings: [[3], [2]], directions: ['min'], draw: draw(), samples: 5 })
    expect(rankAcceptability).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
  test('ties go to the first alternative, and win no pair', () => {
    expect(
      smaa2({
        ratings: [
          [1, 2],
          [1, 2],
        ],
        draw: draw(),
        samples: 5,
      }),
    ).toMatchObject({
      rankAcceptability: [
        [1, 0],
        [0, 1],
      ],
      pairwiseWinning: [
        [0, 0],
        [0, 0],
      ],
      confidenceFactors: [1, null],
    })
  })
  test('10,000 samples by default', () => {
    expect(smaa2({ ratings: [[1]], draw: draw() })).toMatchObject({ samples: 10_000, rankAcceptability: [[1]] })
  })
  test('beta values that crowd at 0 and 1 are still numbers', () => {
    const beta = { shape: 'beta', alpha: 0.001, beta: 0.001 } as const
    const { rankAcceptability } = smaa2({ ratings: [[beta], [0.5]], draw: draw(), samples: 2000 })
    for (const row of rankAcceptability) expect(row.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12)
    expect(Math.abs((rankAcceptability[0]?.[0] as number) - 0.5)).toBeLessThan((4.5 * 0.5) / Math.sqrt(2000))
  })
})

describe('what is refused', () => {
  const sound = {
    ratings: [
      [1, 2],
      [3, 4],
    ],
    samples: 10,
    draw: draw(),
  }
  test.each<{ case: string; bad: Partial<Smaa2Problem>; error: McdaError }>([
    { case: 'no ratings', bad: { ratings: [] }, error: new McdaError('empty', 'ratings has no rows or no columns') },
    {
      case: 'a ragged table',
      bad: { ratings: [[1, 2], [3]] },
      error: new McdaError('ragged', 'ratings[1] has 1 columns, ratings[0] has 2', 1),
    },
    {
      case: 'a hole',
      bad: {
        ratings: [
          [1, 2],
          [3, Number.NaN],
        ],
      },
      error: new McdaError('not-finite', 'ratings[1][1] has a part that is not finite', 1, 1),
    },
    {
      case: 'no distribution',
      bad: { ratings: [[1, { shape: 'uniform', low: 2, high: 1 }]] },
      error: new McdaError(
        'not-permitted',
        'ratings[0][1] is no distribution: {"shape":"uniform","low":2,"high":1}',
        0,
        1,
      ),
    },
    {
      case: 'half a sample',
      bad: { samples: 1.5 },
      error: new McdaError('not-permitted', 'samples is 1.5: it must be a whole number above 0'),
    },
    {
      case: 'too few directions',
      bad: { directions: ['max'] },
      error: new McdaError('length', 'directions has 1 entries: it must have 2'),
    },
    {
      case: 'too few scales',
      bad: { scales: [[0, 1]] },
      error: new McdaError('length', 'scales has 1 entries: it must have 2'),
    },
    {
      case: 'a scale without length',
      bad: {
        scales: [
          [0, 1],
          [2, 2],
        ],
      },
      error: new McdaError('not-permitted', 'scales[1] is 2..2: the second must be above the first', undefined, 1),
    },
    {
      case: 'a negative weight',
      bad: { weights: { fixed: [1, -1] } },
      error: new McdaError('negative', 'fixed[1] is -1: it must not be negative', undefined, 1),
    },
    {
      case: 'weights that cannot be',
      bad: { weights: { low: [0.6, 0.6] } },
      error: new McdaError('infeasible', 'no weights meet all that is asked of them'),
    },
  ])('$case', ({ bad, error }) => {
    expect(() => smaa2({ ...sound, ...bad })).toThrow(error)
  })
})
