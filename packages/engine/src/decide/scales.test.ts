import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, decisions, models, prioritiesOf } from '../../testing/arbitraries.ts'
import { model, multi, number, rule, single, weigh } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { Answers, Curve, ModelDocument, Priorities } from '../document.ts'
import { checkAnswers, checkPriorities } from './answers.ts'
import { compile } from './model.ts'
import { standingOfMany } from './scales.ts'
import { standing } from './standing.ts'

/** A model and some clients, one after the other: what one leaves behind must not reach the next. */
const withClients = (documents: fc.Arbitrary<ModelDocument>) =>
  documents.chain((document) =>
    fc.record({
      document: fc.constant(document),
      clients: fc.array(
        fc.record({
          answers: answersTo(document.questions),
          priorities: fc.oneof(fc.constant(undefined), prioritiesOf(document)),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  )

describe('what is decided a million times is decided the same, to the last digit', () => {
  for (const [what, documents, runs] of [
    ['with ordinary numbers', models(), 400],
    ['with weights up to 1e15 and down to 5e-324, and chains of multipliers', models({ extreme: true }), 400],
  ] as const)
    property(
      what,
      [withClients(documents)],
      ({ document, clients }) => {
        const [one, other] = [compile(document), compile(document)]
        for (const { answers, priorities } of clients)
          expect(standingOfMany(one, answers, priorities)).toEqual({
            ...standing(other, answers, priorities),
            unfit: 0,
          })
      },
      runs,
    )

  const times = (count: number, multiply: number, criterion = 'price') =>
    Array.from({ length: count }, () => weigh(criterion, { multiply }))
  const gone = weigh('speed', { multiply: 0 })
  test.each([
    { case: 'where no weight is left: the model’s own', effects: [gone, ...times(1, 0)] },
    { case: 'where nearly none is', effects: [gone, ...times(1, 1e-300)] },
    { case: 'where two are beyond the ceiling', effects: [...times(12, 1e15), ...times(11, 1e15, 'speed')] },
    { case: 'where one falls as far below 0', effects: [weigh('price', { add: -9 }), ...times(30, 1e15)] },
    { case: 'where a curve is added', effects: [] },
  ])('$case', ({ effects }) => {
    const add: Curve = [
      [0, 0],
      [10, 4],
    ]
    const curved = { type: 'weight', criterion: 'speed', add } as const
    const document = model({
      questions: [
        single('team', { js: [weigh('speed', { add: 0.1 })], py: [] }),
        number('users', 0, 10, { effects: [curved] }),
      ],
      rules: [rule('r', true, ...effects)],
    })
    const compiled = compile(document)
    const clients: Answers[] = [{ team: 'js' }, { team: 'py', users: 3 }, {}]
    for (const answers of clients)
      expect(standingOfMany(compiled, answers)).toEqual({ ...standing(compiled, answers), unfit: 0 })
  })
})

describe('what does not fit is left aside', () => {
  property(
    'as if it had not been given, whatever came before',
    [models(), fc.array(decisions(), { minLength: 1, maxLength: 6 })],
    (document, clients) => {
      const [one, other] = [compile(document), compile(document)]
      for (const { answers, priorities } of clients) {
        const fit = fitting(document, answers, priorities)
        const { unfit, ...found } = standingOfMany(one, answers, priorities)
        expect(found).toEqual(standing(other, fit.answers, fit.priorities))
        expect(unfit).toBe(fit.left)
      }
    },
    400,
  )

  const document = model({
    questions: [
      multi('needs', { admin: [weigh('price', { add: 9 })], search: [weigh('speed', { add: 9 })] }),
      single('team', { js: [weigh('price', { multiply: 2 })], py: [] }),
    ],
  })
  const rest: Answers = { team: 'js' }
  test.each<{ case: string; answers: Answers; unfit: number }>([
    { case: 'a question that is gone', answers: { gone: true }, unfit: 1 },
    { case: 'a choice that is gone', answers: { needs: ['admin', 'gone', 'search'] }, unfit: 1 },
    { case: 'a choice that is there twice', answers: { needs: ['admin', 'admin'] }, unfit: 1 },
    { case: 'an answer of another kind', answers: { needs: 'admin' }, unfit: 1 },
    { case: 'many', answers: { gone: true, 'gone-too': 'x', needs: ['gone'] }, unfit: 3 },
  ])('$case', ({ answers, unfit }) => {
    const compiled = compile(document)
    expect(standingOfMany(compiled, { ...answers, ...rest })).toEqual({ ...standing(compiled, rest), unfit })
  })
})

/** What fits a model, found by its checks; and how much does not. */
function fitting({ criteria, questions, settings }: ModelDocument, answers: Answers, priorities: Priorities) {
  const max = settings?.priorities === null ? null : (settings?.priorities?.max ?? 3)
  const problems = [
    checkAnswers(questions, answers, '/answers'),
    checkPriorities(criteria, max, priorities, '/own'),
  ].flat()
  const gone = new Set(problems.map(({ pointer }) => pointer))
  const kept = <T>(members: { [key: string]: T }, pointer: string) =>
    Object.fromEntries(Object.entries(members).filter(([key]) => !gone.has(`${pointer}/${key}`)))
  return { answers: kept(answers, '/answers'), priorities: kept(priorities, '/own'), left: problems.length }
}
