import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { model, multi, number, scale, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { checkAnswers } from '../decide/answers.ts'
import type { Question } from '../document.ts'
import { sfc32 } from '../robustness/sfc32.ts'
import { randomAnswer, type Shares } from './random-answers.ts'

/** A source of draws that gives some numbers, one after the other. */
const draws = (...values: number[]) => {
  let i = 0
  return () => values[i++ % values.length] as number
}
const abc = { a: [], b: [], c: [] }
const almost = 1 - 2 ** -32

describe('the answer that a draw gives', () => {
  test.each<{ case: string; question: Question; draw: number[]; shares?: Shares; answer: unknown }>([
    { case: 'the first third is the first choice', question: single('q', abc), draw: [0], answer: 'a' },
    { case: 'up to its end', question: single('q', abc), draw: [0.333], answer: 'a' },
    { case: 'the second third', question: scale('q', abc), draw: [0.334], answer: 'b' },
    { case: 'the last draw there is', question: single('q', abc), draw: [almost], answer: 'c' },
    { case: 'yes', question: yesNo('q'), draw: [0.49], answer: true },
    { case: 'no', question: yesNo('q'), draw: [0.51], answer: false },
    { case: 'each of several by itself', question: multi('q', abc), draw: [0.4, 0.6, 0.1], answer: ['a', 'c'] },
    { case: 'none of several', question: multi('q', abc), draw: [0.5], answer: [] },
    { case: 'the least number', question: number('q', 10, 20), draw: [0], answer: 10 },
    { case: 'a number between', question: number('q', 10, 20), draw: [0.25], answer: 12.5 },
    { case: 'a number on its steps', question: number('q', 10, 20, { step: 4 }), draw: [0.25], answer: 14 },
    { case: 'a number no larger than its most', question: number('q', 0, 7, { step: 4 }), draw: [almost], answer: 7 },
    { case: 'the only number there is', question: number('q', 3, 3), draw: [0.7], answer: 3 },
    {
      case: 'as often as observed',
      question: single('q', abc),
      draw: [0.5],
      shares: { q: { a: 1, b: 3 } },
      answer: 'b',
    },
    {
      case: 'a choice that is not named was never taken',
      question: single('q', abc),
      draw: [almost],
      shares: { q: { a: 1, b: 1 } },
      answer: 'b',
    },
    {
      case: 'shares of another question say nothing',
      question: single('q', abc),
      draw: [almost],
      shares: { other: { a: 1 } },
      answer: 'c',
    },
    {
      case: 'shares that are all 0 say nothing',
      question: single('q', abc),
      draw: [0.5],
      shares: { q: { a: 0, b: 0, c: 0 } },
      answer: 'b',
    },
    {
      case: 'no shares of a question that has a name like a method',
      question: single('constructor', abc),
      draw: [0],
      shares: {},
      answer: 'a',
    },
    {
      case: 'of several choices, as its share says',
      question: multi('q', abc),
      draw: [0.5],
      shares: { q: { a: 0.6, b: 0.4 } },
      answer: ['a'],
    },
    {
      case: 'yes, as often as observed',
      question: yesNo('q'),
      draw: [0.9],
      shares: { q: { yes: 95, no: 5 } },
      answer: true,
    },
    {
      case: 'shares say nothing of a number',
      question: number('q', 0, 1),
      draw: [0.5],
      shares: { q: { 0: 1 } },
      answer: 0.5,
    },
  ])('$case', ({ question, draw, shares, answer }) => {
    expect(randomAnswer(question, draws(...draw), shares)).toEqual(answer)
  })
})

const questions = [
  single('single', abc),
  scale('scale', abc),
  multi('multi', abc),
  yesNo('yes'),
  number('number', -3, 7),
  number('step', 0, 10, { step: 3 }),
]

property('every answer drawn fits its question', [fc.nat()], (seed) => {
  const draw = sfc32('t', String(seed))
  const answers = Object.fromEntries(questions.map((question) => [question.key, randomAnswer(question, draw)]))
  expect(checkAnswers(model({ questions }).questions, answers)).toEqual([])
})

describe('over many draws', () => {
  const many = (question: Question, shares?: Shares) => {
    const draw = sfc32('t', 'many')
    return Array.from({ length: 3000 }, () => randomAnswer(question, draw, shares))
  }
  const share = (answers: unknown[], is: (answer: unknown) => boolean) => answers.filter(is).length / answers.length
  // Four standard deviations of a share of 3,000 draws are below 0.04.
  test('every choice is as likely as any other', () => {
    const answers = many(single('q', abc))
    for (const key of ['a', 'b', 'c']) expect(share(answers, (answer) => answer === key)).toBeCloseTo(1 / 3, 1)
  })
  test('choices come as often as observed', () => {
    const answers = many(single('q', abc), { q: { a: 8, b: 1, c: 1 } })
    expect(Math.abs(share(answers, (answer) => answer === 'a') - 0.8)).toBeLessThan(0.04)
  })
  test('each of several is taken half of the time', () => {
    const answers = many(multi('q', abc)) as string[][]
    expect(Math.abs(share(answers, (answer) => (answer as string[]).includes('b')) - 0.5)).toBeLessThan(0.04)
  })
  test('numbers are spread over the whole range', () => {
    const answers = many(number('q', 10, 20)) as number[]
    expect(Math.abs(answers.reduce((a, b) => a + b) / answers.length - 15)).toBeLessThan(0.3)
  })
})
