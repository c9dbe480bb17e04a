import { expect } from 'vitest'
import fc from 'fast-check'
import { compile } from '../decide/model.ts'
import { visibleQuestions } from '../decide/situation.ts'
import { model, number, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'

const compares: { [operator: string]: (a: number, b: number) => boolean } = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** Neighbours of each other and numbers beside which a step of 1 is lost, or whose sum overflows. */
const numbers = fc.constantFrom(
  ...[0, 1, 1e-300, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 2 ** 53 + 4, 1e17, 2 ** 63, 1.7e308].flatMap((n) => [n, -n]),
)
const answers = fc.constantFrom(0, -1, 3, 1e15, -1e15, 1e-300)

property(
  'a comparison with any number is decided as the numbers are, however large, small or near each other',
  [
    fc.array(
      fc.record({ operator: fc.constantFrom(...Object.keys(compares)), literal: numbers, first: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    answers,
  ],
  (comparisons, answer) => {
    const n = { var: 'n' }
    const questions = comparisons.map(({ operator, literal, first }, i) =>
      yesNo(`q${i}`, {}, { showIf: { [operator]: first ? [n, literal] : [literal, n] } }),
    )
    const compiled = compile(model({ questions: [number('n', -1e15, 1e15), ...questions] }))
    const shown = comparisons.flatMap(({ operator, literal, first }, i) => {
      const [a, b] = first ? [answer, literal] : [literal, answer]
      return compares[operator]?.(a, b) ? [`q${i}`] : []
    })
    expect(visibleQuestions(compiled, { n: answer })).toEqual(['n', ...shown])
  },
  500,
)
