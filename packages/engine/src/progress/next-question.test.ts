import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { visibleQuestions } from '../decide/situation.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { isOpen } from '../../testing/completions.ts'
import { exclude, model, multi, number, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { nextQuestion } from './next-question.ts'
import { progress } from './progress.ts'
import { randomAnswer } from './random-answers.ts'

const strong = yesNo('strong', { yes: [weigh('price', { add: 9 })], no: [weigh('speed', { add: 9 })] })
const weak = yesNo('weak', { yes: [weigh('price', { add: 0.1 })] })

describe('the next question', () => {
  test('is the one that settles most, in every position', () => {
    expect(nextQuestion(compile(model({ questions: [weak, strong] })), {})).toBe('strong')
    expect(nextQuestion(compile(model({ questions: [strong, weak] })), {})).toBe('strong')
  })
  test('is one that can knock the leader out', () => {
    const law = single('law', { any: [], strict: [exclude('django')] })
    expect(nextQuestion(compile(model({ questions: [weak, law] })), { weak: true })).toBe('law')
    expect(nextQuestion(compile(model({ questions: [weak, law] })), {})).toBe('law')
  })
  test('may be a number, or several choices', () => {
    const users = number('users', 0, 100, {
      effects: [
        {
          type: 'weight',
          criterion: 'price',
          add: [
            [0, -3],
            [100, 20],
          ],
        },
      ],
    })
    const several = multi('several', { a: [weigh('price', { add: 9 })], b: [weigh('speed', { add: 9 })] })
    expect(nextQuestion(compile(model({ questions: [weak, users] })), {})).toBe('users')
    expect(nextQuestion(compile(model({ questions: [weak, several] })), {})).toBe('several')
  })
  test('follows what others answered', () => {
    const other = yesNo('other', { yes: [exclude('django')] })
    const compiled = compile(model({ questions: [strong, other] }))
    const nobody = { other: { yes: 0, no: 100 } }
    const always = { strong: { yes: 0, no: 100 }, other: { yes: 50, no: 50 } }
    expect(nextQuestion(compiled, {}, nobody)).toBe('strong')
    expect(nextQuestion(compiled, {}, always)).toBe('other')
  })
  test('null only when nothing is open', () => {
    const compiled = compile(model({ questions: [weak, strong] }))
    expect(nextQuestion(compiled, { weak: true, strong: false })).toBeNull()
    expect(nextQuestion(compiled, { weak: true, strong: null })).toBe('strong')
  })
  property(
    'is open, the same each time, and null when nothing is',
    [decisions()],
    ({ document, answers, priorities }) => {
      const compiled = compile(document)
      const next = nextQuestion(compiled, answers, undefined, priorities)
      const open = visibleQuestions(compiled, answers).filter((key) => isOpen(answers, key))
      if (next === null) expect(open).toEqual([])
      else expect(open).toContain(next)
      expect(nextQuestion(compiled, answers, undefined, priorities)).toBe(next)
      expect(progress(compiled, answers, priorities).open).toEqual(open)
    },
  )
})

describe('random answers', () => {
  const draws =
    (...values: number[]) =>
    () =>
      values.shift() ?? 0
  test.each([
    { question: strong, draw: [0.49], answer: true },
    { question: strong, draw: [0.5], answer: false },
    { question: single('team', { a: [], b: [], c: [] }), draw: [0.99], answer: 'c' },
    { question: number('n', 10, 20), draw: [0.25], answer: 12.5 },
    { question: number('n', 10, 20, { step: 5 }), draw: [0.3], answer: 15 },
    { question: multi('all', { a: [], b: [] }), draw: [0.6, 0.4], answer: ['b'] },
  ])('$question.type at $draw', ({ question, draw, answer }) => {
    expect(randomAnswer(question, draws(...draw))).toEqual(answer)
  })
  test('a choice with the share 0 is never drawn', () => {
    const question = single('team', { a: [], b: [], c: [] })
    for (const draw of [0, 0.3, 0.999]) expect(randomAnswer(question, draws(draw), { team: { b: 4 } })).toBe('b')
  })
})
