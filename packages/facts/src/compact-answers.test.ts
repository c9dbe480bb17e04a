import {
  type Answer,
  type Answers,
  inChoiceOrder,
  type ModelDocument,
  type Priorities,
  type Question,
} from '@verdict/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers, writeAnswers } from './compact-answers.ts'

const choices = (...keys: string[]) => keys.map((key) => ({ key, label: { en: key }, effects: [] }))
const question = (key: string, type: Question['type'], rest: Partial<Question> = {}): Question => ({
  key,
  text: { en: key },
  type,
  ...rest,
})
const everyType: Pick<ModelDocument, 'questions' | 'criteria'> = {
  questions: [
    question('team', 'single', { choices: choices('python', 'javascript') }),
    question('size', 'scale', { choices: choices('small', 'middle', 'large') }),
    question('needs', 'multi', { choices: choices('admin', 'live', 'toString') }),
    question('started', 'boolean', { choices: choices('yes', 'no') }),
    question('users', 'number', { min: -1e21, max: 1e21 }),
    question('constructor', 'single', { choices: choices('a') }),
  ],
  criteria: ['speed', 'price'].map((key) => ({ key, name: { en: key }, description: { en: key }, weight: 1 })),
}

const answer = ({ type, choices = [], min, max }: Question): fc.Arbitrary<Answer> => {
  const keys = choices.map(({ key }) => key)
  switch (type) {
    case 'multi':
      return fc.subarray(keys)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.double({ min: min ?? 0, max: max ?? 0, noNaN: true }).map((value) => value + 0)
    default:
      return fc.constantFrom(...keys)
  }
}
const answers = fc.record(
  Object.fromEntries(everyType.questions.map((each) => [each.key, fc.option(answer(each), { nil: null })])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>
const priorities = fc.record(
  Object.fromEntries(everyType.criteria.map(({ key }) => [key, fc.double({ min: 0, max: 3, noNaN: true })])),
  { requiredKeys: [] },
) as fc.Arbitrary<Priorities>
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as object

describe('answers in an address', () => {
  test('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(answers, priorities, (answers, priorities) => {
        const given = { answers: inChoiceOrder(everyType.questions, answers), priorities }
        expect(plain(readAnswers(everyType, writeAnswers(everyType, given)) as object)).toEqual(plain(given))
      }),
    )
  })

  test('need no escaping there', () => {
    fc.assert(
      fc.property(answers, priorities, (answers, priorities) => {
        const text = writeAnswers(everyType, { answers, priorities })
        expect(new URLSearchParams({ a: text }).get('a')).toBe(text)
        expect(new URL(`https://example.org/?a=${text}`).searchParams.get('a')).toBe(text)
      }),
    )
  })

  test('of hundreds of questions fit into one', () => {
    const questions = Array.from({ length: 512 }, (_, i) =>
      question(`question-number-${i}`, 'single', { choices: choices('a', 'b', 'c') }),
    )
    const chosen = Object.fromEntries(questions.map(({ key }) => [key, 'c']))
    expect(writeAnswers({ questions, criteria: [] }, { answers: chosen, priorities: {} }).length).toBeLessThan(2_000)
  })

  test('are never read from something else, and nothing there makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readAnswers(everyType, text)
        if (read)
          expect(Object.keys(read.answers).every((key) => everyType.questions.some((q) => q.key === key))).toBe(true)
      }),
    )
    for (const text of ['99', '0.0.0!x', '!!', 'NaN', '1e999', '__proto__', '.'.repeat(10_000)])
      expect([text.slice(0, 9), readAnswers(everyType, text)]).toEqual([text.slice(0, 9), undefined])
  })
})
