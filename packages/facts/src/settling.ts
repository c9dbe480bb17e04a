import { type Answers, type ModelDocument, ownMember, type Settling } from '@verdict/engine'
import { MOST_FEW, type Names, type Wording } from '@verdict/wording'
import { indexOf } from './ranking.ts'
import type { ResultFacts } from './result-facts.ts'

/** One of the two best options of a tie, and the answers that would name it. */
export interface SettlingSide {
  option: string
  /** Its place in the model. */
  index: number
  settled: Settling[]
}

/** What would settle a tie towards each of its two best options, in the order of the model; as strong as the verdict would then be called. */
export function settlingSides(
  { settling, verdict, answered }: Pick<ResultFacts, 'settling' | 'verdict' | 'answered'>,
  document: Pick<ModelDocument, 'options'>,
): SettlingSide[] {
  const called = (each: Settling): Settling =>
    answered.length + (each.open ? 1 : 0) > MOST_FEW ? each : { ...each, strength: 'leaning' }
  return verdict.ranking
    .slice(0, 2)
    .map(({ option }) => ({
      option,
      index: indexOf(document, option),
      settled: settling.filter(({ winner }) => winner === option).map(called),
    }))
    .sort((a, b) => a.index - b.index)
}

/** The other answer as a clause after “if”. Of several choices only the one that comes is told, where none goes. */
export function settlingText(
  { question, to }: Pick<Settling, 'question' | 'to'>,
  answers: Answers,
  wording: Pick<Wording, 'clauses'>,
  names: Names,
): string {
  const now = ownMember(answers, question)
  const before = Array.isArray(now) ? now : []
  const isMore = Array.isArray(to) && before.every((key) => to.includes(key))
  const told = isMore ? to.filter((key) => !before.includes(key)) : to
  return wording.clauses(question, told, names)[0] ?? ''
}
