import { type Answers, type ModelDocument, ownMember, type Settling } from '@verdict/engine'
import { MOST_FEW, type Names, type PrintedLead, printedLead, type Wording } from '@verdict/wording'
import { indexOf } from './ranking.ts'
import type { ResultFacts } from './result-facts.ts'

/** An answer that would settle a tie, with the lead as the verdict on it would print it. */
export type Settled = Settling & { printed: Pick<PrintedLead, 'lead' | 'decimals'> }

/** One of the two best options of a tie, and the answers that would name it. */
export interface SettlingSide {
  option: string
  /** Its place in the model. */
  index: number
  settled: Settled[]
}

/** What would settle a tie towards each of its two best options, in the order of the model; as strong as the verdict would then be called. */
export function settlingSides(
  { settling, verdict, answered, tie }: Pick<ResultFacts, 'settling' | 'verdict' | 'answered' | 'tie'>,
  document: Pick<ModelDocument, 'options'>,
): SettlingSide[] {
  const called = (each: Settling): Settled => {
    const [first, second] = each.scores
    const isFew = answered.length + (each.open ? 1 : 0) <= MOST_FEW
    return {
      ...each,
      strength: isFew ? 'leaning' : each.strength,
      printed: printedLead({ score: first }, { score: second }, tie),
    }
  }
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
