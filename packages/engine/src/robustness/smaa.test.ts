import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import { exclude, model, rule, single, yesNo } from '../testing/model.ts'
import { property } from '../testing/property.ts'
import { referenceAcceptability } from '../testing/reference-smaa.ts'
import { acceptability } from './smaa.ts'

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

const situations = fc
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

describe('rank acceptability', () => {
  property(
    'agrees with the second implementation, draw by draw',
    [situations],
    ({ weights, intervals, uncertainty, team }) => {
      const samples = 40
      expect(
        acceptability(
          {
            weights,
            samples,
            lows: intervals.map((row) => row.map(({ low }) => low)),
            highs: intervals.map((row) => row.map(({ high }) => high)),
            seed: JSON.stringify({ team }),
          },
          uncertainty,
        ),
      ).toEqual(referenceAcceptability({ weights, intervals, uncertainty, samples, answers: { team } }))
    },
  )

  const wide = {
    options: {
      a: [
        [4, 6, 8],
        [3, 5, 7],
      ],
      b: [
        [5, 5, 6],
        [4, 6, 9],
      ],
    } as never,
  }
  test('an option left out takes no draws: the verdict is that of the model without it', () => {
    const three = {
      options: {
        ...(wide.options as object),
        c: [
          [0, 9, 10],
          [0, 9, 10],
        ],
      } as never,
    }
    const out = decide(compile(model({ ...three, rules: [rule('r', true, exclude('c'))] })), { go: true })
    expect(out.robustness).toEqual(decide(compile(model(wide)), { go: true }).robustness)
  })
  test('draws hang on the answers that count, not on hidden, open or unknown ones', () => {
    const compiled = compile(
      model({
        ...wide,
        questions: [yesNo('go'), yesNo('more'), single('team', { js: [] }, { showIf: { var: 'more' } })],
      }),
    )
    const of = (answers: Parameters<typeof decide>[1]) => decide(compiled, answers).robustness
    expect(of({ go: true, team: 'js', more: null })).toEqual(of({ go: true }))
    expect(of({ go: false })).not.toEqual(of({ go: true }))
  })
})
