import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, models, prioritiesOf } from '../../testing/arbitraries.ts'
import { model, number, rule, single, weigh } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { Answers, Curve, ModelDocument } from '../document.ts'
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
          expect(standingOfMany(one, answers, priorities)).toEqual(standing(other, answers, priorities))
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
    for (const answers of clients) expect(standingOfMany(compiled, answers)).toEqual(standing(compiled, answers))
  })
})
