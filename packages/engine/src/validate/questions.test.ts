import { describe, expect, test } from 'vitest'
import { multi, number, scale, single, weigh, yesNo } from '../../testing/model.ts'
import type { Choice, Question } from '../document.ts'
import type { Problem } from '../problem.ts'
import { checkQuestion } from './questions.ts'

function wrong(question: Question): string[] {
  const problems: Problem[] = []
  checkQuestion(question, '/questions/3', problems)
  return problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

const at = '/questions/3'
const [yes, no] = yesNo('q').choices as [Choice, Choice]
const without = (question: Question, member: keyof Question) =>
  Object.fromEntries(Object.entries(question).filter(([name]) => name !== member)) as unknown as Question

describe('a number question has its bounds, a step above 0 and no choices', () => {
  test.each<{ case: string; question: Question; is: string[] }>([
    { case: 'with bounds', question: number('q', 0, 9), is: [] },
    { case: 'with bounds below 0', question: number('q', -9, -1), is: [] },
    { case: 'with one allowed answer', question: number('q', 3, 3), is: [] },
    { case: 'with a step', question: number('q', 0, 9, { step: 0.5 }), is: [] },
    { case: 'with a step wider than its range', question: number('q', 0, 9, { step: 100 }), is: [] },
    { case: 'with effects of its own', question: number('q', 0, 9, { effects: [weigh('speed', { add: 1 })] }), is: [] },
    { case: 'without its least', question: without(number('q', 0, 9), 'min'), is: [`${at} required`] },
    { case: 'without its largest', question: without(number('q', 0, 9), 'max'), is: [`${at} required`] },
    { case: 'with bounds the wrong way round', question: number('q', 9, 0), is: [`${at} interval`] },
    { case: 'with a step of 0', question: number('q', 0, 9, { step: 0 }), is: [`${at}/step range`] },
    { case: 'with choices', question: { ...number('q', 0, 9), choices: [] }, is: [`${at}/choices choices`] },
    {
      case: 'with everything wrong at once',
      question: { ...number('q', 9, 0, { step: 0 }), choices: [] },
      is: [`${at} interval`, `${at}/step range`, `${at}/choices choices`],
    },
  ])('$case', ({ question, is }) => {
    expect(wrong(question)).toEqual(is)
  })
})

describe('any other question has choices, and effects on them only', () => {
  test.each<{ case: string; question: Question; is: string[] }>([
    { case: 'one choice', question: single('q', { a: [] }), is: [] },
    { case: 'several', question: multi('q', { a: [], b: [] }), is: [] },
    { case: 'none', question: single('q', {}), is: [`${at}/choices choices`] },
    { case: 'none of a scale', question: scale('q', {}), is: [`${at}/choices choices`] },
    { case: 'no list of choices', question: without(single('q', { a: [] }), 'choices'), is: [`${at}/choices choices`] },
    { case: 'effects of its own', question: { ...single('q', { a: [] }), effects: [] }, is: [`${at}/effects effects`] },
    {
      case: 'neither choices nor the right effects',
      question: { ...multi('q', {}), effects: [] },
      is: [`${at}/choices choices`, `${at}/effects effects`],
    },
  ])('$case', ({ question, is }) => {
    expect(wrong(question)).toEqual(is)
  })
})

describe('a yes-or-no question has exactly the choices "yes" and "no"', () => {
  test.each<{ case: string; choices: Question['choices']; right: boolean }>([
    { case: 'both', choices: [yes, no], right: true },
    { case: 'both, no first', choices: [no, yes], right: true },
    { case: 'one', choices: [yes], right: false },
    { case: 'one twice', choices: [yes, yes], right: false },
    { case: 'both and another', choices: [yes, no, { ...no, key: 'maybe' }], right: false },
    {
      case: 'others',
      choices: [
        { ...yes, key: 'true' },
        { ...no, key: 'false' },
      ],
      right: false,
    },
    { case: 'none: one problem, not two', choices: [], right: false },
  ])('$case', ({ choices, right }) => {
    expect(wrong({ ...yesNo('q'), choices })).toEqual(right ? [] : [`${at}/choices choices`])
  })
})
