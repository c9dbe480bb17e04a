import type { Answer, Question } from '../../document.ts'
import { nextDown, nextUp } from '../../maths/neighbours.ts'

/** The possible states of a question: unanswered or hidden (`none`), or one of a set of answers. */
export type AnswerDomain =
  /** Both ends belong to it; empty where `low` is above `high`. */
  | { kind: 'number'; none: boolean; low: number; high: number }
  | { kind: 'choice'; none: boolean; values: readonly (string | boolean)[] }
  /** Of several choices: which are chosen (1), which are not (0), which are open (2). */
  | { kind: 'set'; none: boolean; known: boolean; keys: readonly string[]; taken: readonly (0 | 1 | 2)[] }

/** One domain a question, by place. */
export type AnswerBox = AnswerDomain[]

/**
 * @param named the choices of a set that conditions name: the others are left out, since no condition depends on them; undefined: all are included
 */
export function wholeDomain(question: Question, named?: ReadonlySet<unknown>): AnswerDomain {
  const { type, choices = [], min = 0, max = 0 } = question
  const keys = choices.map(({ key }) => key)
  if (type === 'number') return { kind: 'number', none: true, low: min, high: max }
  if (type === 'boolean') return { kind: 'choice', none: true, values: [true, false] }
  if (type !== 'multi') return { kind: 'choice', none: true, values: keys }
  const told = named ? keys.filter((key) => named.has(key)) : keys
  return { kind: 'set', none: true, known: true, keys: told, taken: told.map(() => 2 as const) }
}

/** Whether the domain contains an answer. */
export function hasAnswer(domain: AnswerDomain): boolean {
  if (domain.kind === 'number') return domain.low <= domain.high
  return domain.kind === 'choice' ? domain.values.length > 0 : domain.known
}

/** It holds one answer only, or none only. */
export function isPoint(domain: AnswerDomain): boolean {
  if (!hasAnswer(domain)) return domain.none
  if (domain.none) return false
  if (domain.kind === 'number') return domain.low === domain.high
  return domain.kind === 'choice' ? domain.values.length === 1 : !domain.taken.includes(2)
}

/** The domain without its answers. */
export function unknown(domain: AnswerDomain): AnswerDomain {
  if (domain.kind === 'number') return { ...domain, none: true, low: 0, high: -1 }
  return domain.kind === 'choice' ? { ...domain, none: true, values: [] } : { ...domain, none: true, known: false }
}

export const known = (domain: AnswerDomain): AnswerDomain => (domain.none ? { ...domain, none: false } : domain)

/** The answer of a point; null for none. */
export function answerOf(domain: AnswerDomain): Answer {
  if (!hasAnswer(domain)) return null
  if (domain.kind === 'number') return domain.low
  if (domain.kind === 'choice') return domain.values[0] as string | boolean
  return domain.keys.filter((_, i) => domain.taken[i] === 1)
}

/**
 * Smaller domains that together hold the same; [] for a point.
 *
 * @param turning numbers at which a number is cut first, ascending
 */
export function halves(domain: AnswerDomain, turning: readonly number[]): AnswerDomain[] {
  if (isPoint(domain)) return []
  if (domain.none && hasAnswer(domain)) return [known(domain), unknown(domain)]
  if (domain.kind === 'choice') {
    const middle = Math.ceil(domain.values.length / 2)
    return [domain.values.slice(0, middle), domain.values.slice(middle)].map((values) => ({ ...domain, values }))
  }
  if (domain.kind === 'set') {
    const either = domain.taken.indexOf(2)
    return ([1, 0] as const).map((way) => ({
      ...domain,
      taken: domain.taken.map((each, i) => (i === either ? way : each)),
    }))
  }
  const { low, high } = domain
  const inside = turning.filter((x) => x >= low && x <= high && !(x === low && x === high))
  const cut = inside[Math.floor(inside.length / 2)]
  if (cut !== undefined && low < high)
    return [
      { ...domain, low: cut, high: cut },
      { ...domain, high: nextDown(cut) },
      { ...domain, low: nextUp(cut) },
    ].filter((part) => part.low <= part.high)
  const middle = middleOf(low, high)
  return [
    { ...domain, high: middle },
    { ...domain, low: nextUp(middle) },
  ]
}

/** A number between two, and below the second. */
function middleOf(low: number, high: number): number {
  const middle = low + (high / 2 - low / 2)
  return middle >= low && middle < high ? middle : low
}

/** An answer of a number's domain that a person could have given, where there is one. */
export function roundNumber(low: number, high: number): number {
  const middle = middleOf(low, high)
  for (let digits = 0; digits <= 12; digits++) {
    const scale = 10 ** digits
    const round = Math.round(middle * scale) / scale
    if (round >= low && round <= high) return round
  }
  return middle
}
