import fc from 'fast-check'
import type { Sampled } from '../src/robustness/smaa.ts'

const rows = (options: number, criteria: number) =>
  fc.array(
    fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
      { minLength: criteria, maxLength: criteria },
    ),
    { minLength: options, maxLength: options },
  )

/** What SMAA-2 varies: whole numbers, so that many options tie. */
export const situations = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([options, criteria]) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: criteria, maxLength: criteria }),
      intervals: rows(options, criteria).map((all) =>
        all.map((row) => row.map(([low, high]) => ({ low: low as number, high: high as number }))),
      ),
      uncertainty: fc.constantFrom(0, 0.25, 0.5, 1),
      team: fc.constantFrom('javascript', 'python', 'größer 😀'),
    }),
  )

/** A situation as the samplers take it. */
export const sampledOf = (
  situation: { weights: number[]; intervals: { low: number; high: number }[][]; team: string },
  samples: number,
): Sampled => ({
  weights: situation.weights,
  samples,
  lows: situation.intervals.map((row) => row.map(({ low }) => low)),
  highs: situation.intervals.map((row) => row.map(({ high }) => high)),
  seed: JSON.stringify({ team: situation.team }),
})
