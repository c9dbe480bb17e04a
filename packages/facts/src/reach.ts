import { type Answer, type Answers, type CompiledModel, ownMember, type Question, standing } from '@verdict/engine'
import type { DecisionInput } from './result-facts.ts'

/** How far one answer alone can move the lead, in points of the option at `first`: negative where another one leads. */
export interface Reach {
  low: number
  high: number
}

/** More choices of a `multi` than this are not tried one by one. */
const MOST_CHOICES = 30

/**
 * The lead of an option over the best other one with other answers; undefined where it or all others are ruled out.
 *
 * @param first the option's place in the model
 */
export function leadOver(
  model: CompiledModel,
  { answers, priorities }: DecisionInput,
  first: number,
): number | undefined {
  const { scores, ranking } = standing(model, answers, priorities)
  const other = ranking.find((option) => option !== first)
  if (other === undefined || !ranking.includes(first)) return undefined
  return (scores[first] as number) - (scores[other] as number)
}

/** From where to where every other answer to a question alone moves the lead; of a `multi` each choice is taken or left. Undefined for a number. */
export function reachOf(
  model: CompiledModel,
  grounds: DecisionInput,
  question: Question,
  first: number,
): Reach | undefined {
  const now = ownMember(grounds.answers, question.key)
  const leads = [now, ...otherAnswers(question, now)].flatMap(
    (answer) =>
      leadOver(model, { ...grounds, answers: withAnswer(grounds.answers, question.key, answer) }, first) ?? [],
  )
  return question.type === 'number' || leads.length < 2
    ? undefined
    : { low: Math.min(...leads), high: Math.max(...leads) }
}

/** The same answers with another one to a question; undefined leaves the question without. */
export function withAnswer(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers
  return answer === undefined ? others : { ...others, [question]: answer }
}

function otherAnswers({ type, choices = [] }: Question, now: Answer | undefined): Answer[] {
  const keys = choices.slice(0, MOST_CHOICES).map(({ key }) => key)
  if (type === 'boolean') return [true, false]
  if (type !== 'multi') return keys
  const chosen = Array.isArray(now) ? now : []
  return keys.map((key) => keys.filter((each) => chosen.includes(each) !== (each === key)))
}
