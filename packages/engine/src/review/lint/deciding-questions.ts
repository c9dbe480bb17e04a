import { standing } from '../../decide/standing.ts'
import type { Answer, Question } from '../../document.ts'
import { boundsIn } from '../../progress/bounds.ts'
import { influencesOf } from '../../progress/influences.ts'
import { boxOf, possibilities } from '../../progress/possible.ts'
import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { Budget } from './budget.ts'
import { costOfStanding } from './cost.ts'
import { finding, type Finding } from './finding.ts'

const MOST = 4_000_000

/** Questions that always show and whose answer alone decides the winner: then no other question matters. */
export function lintDecidingQuestions(space: AnswerSpace): Finding[] {
  const { model } = space
  const { document } = model
  if (document.options.length < 2 || document.questions.length < 2) return []
  const budget = new Budget(MOST)
  const cost = 3 * costOfStanding(model)
  const possible = possibilities(model)
  const boundsOf = boundsIn(model, influencesOf(model), undefined)

  /** The option that wins with every completion of an answer; undefined where that is not proven. */
  const settledBy = (answer: { [question: string]: Answer }): number | undefined => {
    const [winner] = standing(model, answer).ranking
    if (winner === undefined) return undefined
    const box = boxOf(model, answer)
    return boundsOf(box, possible(box)).settle(winner) ? winner : undefined
  }

  return document.questions.flatMap((question, i): Finding[] => {
    const answers = answersTo(question)
    if (question.showIf !== undefined || answers.length < 2) return []
    const winners = new Set<number>()
    for (const answer of answers) {
      if (!budget.take(cost)) {
        space.skip('questions', i)
        return []
      }
      const winner = settledBy({ [question.key]: answer })
      if (winner === undefined) return []
      winners.add(winner)
    }
    return winners.size < 2 ? [] : [finding('oneQuestionDecides', at('/questions', i), { question: question.key })]
  })
}

function answersTo({ type, choices = [] }: Question): Answer[] {
  if (type === 'boolean') return [true, false]
  return type === 'single' || type === 'scale' ? choices.map(({ key }) => key) : []
}
