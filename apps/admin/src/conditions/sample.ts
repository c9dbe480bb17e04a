import type { Answer, Answers, Question } from '@verdict/engine'
import { randomAnswer } from '@verdict/engine/progress'
import { sfc32 } from '@verdict/engine/robustness'
import { compileCondition, variablesOf, type Test } from '@verdict/engine/validate'

/** As much of a question as answers and conditions need. */
export type SampledQuestion = Pick<Question, 'key' | 'type' | 'min' | 'max' | 'step' | 'showIf'> & {
  choices?: { key: string }[]
}

type Values = (Exclude<Answer, null> | undefined)[]

/** What conditions are counted over: a row of answers each, in the order of the questions. */
export interface AnswerSample {
  scenarios: Values[]
  /** Drawn at random: every visible question answered, each answer as likely as any other. Seeded: a model has one sample. */
  drawn: Values[]
}

export const DRAWN = 2000

export function sampleOf(
  questions: readonly SampledQuestion[],
  scenarios: readonly Answers[],
  size = DRAWN,
): AnswerSample {
  const draw = sfc32('o', '')
  const shows = gatesOf(questions)
  return {
    scenarios: scenarios.map((answers) => answered(questions, shows, ({ key }) => ownAnswer(answers, key))),
    drawn: Array.from({ length: size }, () =>
      answered(questions, shows, (question) => randomAnswer(question as Question, draw)),
    ),
  }
}

/** A question whose condition does not compile is never shown. It cannot be published either. */
function gatesOf(questions: readonly SampledQuestion[]): (Test | undefined)[] {
  const facts = variablesOf(questions as readonly Question[])
  return questions.map(({ showIf }) =>
    showIf === undefined ? () => true : compileCondition(showIf, facts, '', [])?.run,
  )
}

function answered(
  questions: readonly SampledQuestion[],
  shows: (Test | undefined)[],
  answerTo: (question: SampledQuestion) => Answer | undefined,
): Values {
  const values: Values = []
  questions.forEach((question, i) => {
    const shown = shows[i]?.(values) === true
    values.push(shown ? (answerTo(question) ?? undefined) : undefined)
  })
  return values
}

const ownAnswer = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)
