import { describe, expect, test } from 'vitest'
import type { Condition, ModelDocument } from '../document.ts'
import { explain } from '../explain/explain.ts'
import { model, number, rate, rule, single, weigh } from '../../testing/model.ts'
import { nextQuestion } from '../progress/next-question.ts'
import { progress } from '../progress/progress.ts'
import { fairness } from '../review/fairness.ts'
import { validate } from '../validate/validate.ts'
import { compile } from './model.ts'
import { standing } from './standing.ts'

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const q = { var: 'q' }
const parts = (size: number, part: (i: number) => Condition) => (r: number) =>
  rule(`r${r}`, { or: many(size, (i) => part(r * size + i)) }, weigh('speed', { add: 1 }))
const quick = { settings: { samples: 10 } }

/** As much as a document may hold, of what would grow with its square if it were laid out without a thought. */
const hostile: [string, ModelDocument, number | string][] = [
  [
    '40,000 comparisons of one number',
    model({
      ...quick,
      questions: [number('q', 0, 1e6)],
      rules: many(
        90,
        parts(330, (i) => ({ '>': [q, i] })),
      ),
    }),
    17,
  ],
  [
    '2,000 choices, each of them ruled out by several rules',
    model({
      ...quick,
      questions: [single('q', Object.fromEntries(many(2000, (i) => [`c${i}`, []])))],
      rules: many(
        25,
        parts(300, (i) => ({ '!=': [q, `c${i % 2000}`] })),
      ),
    }),
    'c77',
  ],
  [
    '2,000 rules about the same two questions',
    model({
      ...quick,
      questions: [single('q', { a: [], b: [] }), number('n', 0, 100)],
      rules: many(2000, (i) =>
        rule(`r${i}`, { and: [{ '==': [q, 'a'] }, { '>': [{ var: 'n' }, i / 20] }] }, rate('django', 'speed', 0.001)),
      ),
    }),
    'a',
  ],
  [
    '500 questions, each behind the one before',
    model({
      ...quick,
      questions: many(500, (i) =>
        single(
          i === 0 ? 'q' : `q${i}`,
          { a: [weigh('speed', { add: 1 })], b: [weigh('price', { add: 1 })] },
          i === 0 ? {} : { showIf: { '==': [{ var: i === 1 ? 'q' : `q${i - 1}` }, 'a'] } },
        ),
      ),
    }),
    'a',
  ],
  [
    'conditions of 1,000 parts that read ten questions each',
    model({
      ...quick,
      questions: many(10, (i) => number(i === 0 ? 'q' : `n${i}`, 0, 9)),
      rules: many(
        20,
        parts(45, (i) => ({ '>': [{ '+': [q, ...many(9, (n) => ({ var: `n${n + 1}` }))] }, i] })),
      ),
    }),
    3,
  ],
]

describe('hostile documents are decided in bounded time', () => {
  test.each(hostile)(
    '%s',
    (_, document, answer) => {
      expect(validate(document)).toEqual([])
      const compiled = compile(document)
      const answers = { q: answer }
      expect(standing(compiled, answers).ranking).toHaveLength(2)
      const { status, winner } = explain(compiled, answers)
      expect(status).toBe('ranked')
      expect(progress(compiled, answers).leader).toBe(winner)
      nextQuestion(compiled, answers)
    },
    60_000,
  )
})

test('fairness is bounded too, with two thousand rules', () => {
  expect(fairness(hostile[2]?.[1] as ModelDocument).options).toHaveLength(2)
})
