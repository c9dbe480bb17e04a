import fc from 'fast-check'
import jsonLogic from 'json-logic-js'
import { describe, expect } from 'vitest'
import type { Answers, Json, Question } from '../document.ts'
import { answersTo, bareQuestions } from '../../testing/arbitraries.ts'
import { type QuestionShape, conditions } from '../../testing/arbitrary-conditions.ts'
import { property } from '../../testing/property.ts'
import { evaluate } from '../../testing/reference-conditions.ts'
import { compileCondition } from './compile.ts'
import { variablesOf } from './variables.ts'

function truth(condition: Json, questions: QuestionShape[], answers: Answers) {
  const problems: never[] = []
  const compiled = compileCondition(condition, variablesOf(questions as Question[]), '', problems)
  expect(problems).toEqual([])
  return compiled?.run(questions.map(({ key }) => (Object.hasOwn(answers, key) ? answers[key] : null) ?? undefined))
}

/** A model's questions with answers, and many conditions about them. */
const asked = (complete: boolean) =>
  bareQuestions().chain((questions) =>
    fc.record({
      questions: fc.constant(questions),
      answers: answersTo(questions, complete),
      all: fc.array(conditions(questions), { minLength: 30, maxLength: 30 }),
    }),
  )

describe('six thousand conditions', () => {
  property(
    'give what json-logic-js gives where every question is answered, but for division by zero',
    [asked(true)],
    ({ questions, answers, all }) => {
      for (const condition of all) {
        const ours = truth(condition, questions, answers)
        if (ours === undefined) expect(JSON.stringify(condition)).toContain('{"/":')
        else expect({ condition, is: ours }).toEqual({ condition, is: jsonLogic.apply(condition, answers) })
      }
    },
    200,
  )

  property(
    'give what three-valued logic gives where questions are open',
    [asked(false)],
    ({ questions, answers, all }) => {
      const known = new Map(Object.entries(answers).filter(([, answer]) => answer !== null))
      for (const condition of all)
        expect({ condition, is: truth(condition, questions, answers) }).toEqual({
          condition,
          is: evaluate(condition, known),
        })
    },
    200,
  )

  property(
    'never change their mind: what is true or false with open questions stays so however they are answered',
    [asked(true).chain((given) => fc.tuple(fc.constant(given), fc.subarray(given.questions.map(({ key }) => key))))],
    ([{ questions, answers, all }, open]) => {
      const some = Object.fromEntries(Object.entries(answers).filter(([key]) => !open.includes(key)))
      for (const condition of all) {
        const early = truth(condition, questions, some)
        if (early !== undefined)
          expect({ condition, is: truth(condition, questions, answers) }).toEqual({ condition, is: early })
      }
    },
  )
})
