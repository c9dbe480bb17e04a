import type { Values } from '../conditions/variables.ts'
import type { CompiledQuestion } from '../decide/sources.ts'

type Value = Values[number]

/** The possible answers to a question: every completion is in one of the domains that it is split into. */
export type Domain =
  /** Any allowed answer, or none. */
  | { kind: 'open' }
  /** This answer; undefined: none. */
  | { kind: 'settled'; value: Value }
  /** Of several choices: some chosen (1), some not (0), some open (2). */
  | { kind: 'set'; taken: readonly (0 | 1 | 2)[] }
  | Range

/** A number strictly between two others; no comparison with a constant changes there. */
interface Range {
  kind: 'range'
  low: number
  high: number
}

const settled = (value: Value): Domain => ({ kind: 'settled', value })
export const OPEN: Domain = { kind: 'open' }
export const UNANSWERED: Domain = settled(undefined)

/**
 * Smaller domains that together hold the same answers; [] where there is nothing to split: one answer, or a range that is narrow.
 *
 * @param turning numbers at which an effect of the question bends, ascending
 */
export function split(question: CompiledQuestion, domain: Domain, turning: readonly number[]): Domain[] {
  if (domain.kind === 'set') return splitSet(question, domain.taken)
  if (domain.kind === 'range') return widthOf(question, domain) > NARROW ? halves(domain) : []
  if (domain.kind !== 'open') return []
  const keys = [...question.choices.keys()]
  switch (question.type) {
    case 'multi':
      return [{ kind: 'set', taken: keys.map(() => 2 as const) }, UNANSWERED]
    case 'boolean':
      return [...keys.map((key) => settled(key === 'yes')), UNANSWERED]
    case 'number':
      return [...pieces(question, turning), UNANSWERED]
    default:
      return [...keys.map(settled), UNANSWERED]
  }
}

/** Ranges are halved down to this share of all numbers that may be answered. */
const NARROW = 1 / 256

/** How much of all numbers that may be answered a range holds, 0..1. */
export const widthOf = ({ min, max }: CompiledQuestion, { low, high }: Range): number => (high - low) / (max - min)

function halves({ low, high }: Range): Domain[] {
  const middle = low / 2 + high / 2
  return [{ kind: 'range', low, high: middle }, settled(middle), { kind: 'range', low: middle, high }]
}

function splitSet({ choices }: CompiledQuestion, taken: readonly (0 | 1 | 2)[]): Domain[] {
  const either = taken.indexOf(2)
  const keys = [...choices.keys()]
  if (either < 0) return [settled(keys.filter((_, i) => taken[i] === 1))]
  return ([1, 0] as const).map((way): Domain => {
    const next = taken.map((each, i) => (i === either ? way : each))
    return next.includes(2) ? { kind: 'set', taken: next } : settled(keys.filter((_, i) => next[i] === 1))
  })
}

function pieces({ min, max }: CompiledQuestion, turning: readonly number[]): Domain[] {
  const points = [min, ...turning.filter((x) => x > min && x < max), ...(max > min ? [max] : [])]
  return points.flatMap((x, i) => {
    const before = points[i - 1]
    return before === undefined ? [settled(x)] : [{ kind: 'range', low: before, high: x } as const, settled(x)]
  })
}
