import type { Domain } from './domain.ts'
import type { Influence } from './influences.ts'

/**
 * The least and the most that an influence is over a question's domain.
 *
 * @param domain absent for a rule, which belongs to no question
 * @param at the influence at one answer
 */
export function influenceWithin(
  influence: Influence,
  domain: Domain | undefined,
  at: (influence: Influence, x: number) => number,
): [low: number, high: number] {
  const { low, high } = influence
  if (low === high || domain === undefined) return [low, high]
  if (domain.kind === 'settled' && typeof domain.value === 'number') {
    const there = at(influence, domain.value)
    return [there, there]
  }
  // Between turning points a curve is a line; the product of several is within the products of their ends.
  if (domain.kind === 'range' && influence.amounts.length === 1) {
    const [a, b] = [at(influence, domain.low), at(influence, domain.high)]
    return a < b ? [a, b] : [b, a]
  }
  return [low, high]
}
