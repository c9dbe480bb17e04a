import type { Values } from '../conditions/variables.ts'
import type { Amount, Curve } from '../document.ts'
import { amountAt } from './amount.ts'

/** No weight or estimate grows beyond this, so that no sum of them overflows. Sensible models are a hundred digits away from it. */
export const CEILING = 1e150

/** Which sources fire: 1 or 0, a place a source of the model. */
export type Fired = Uint8Array

/** The amounts that may apply to a target. Constants are sorted, so that applying them is one pass. */
export interface ConditionalAmounts {
  /** Of each constant amount, the place of its source. */
  sources: Int32Array
  /** Ascending. */
  amounts: Float64Array
  curves: { source: number; question: number; curve: Curve }[]
}

/** Everything that may change one weight, one rating or the weeks of one option. */
export interface Target {
  adds: ConditionalAmounts
  multipliers: ConditionalAmounts
}

/** One amount that may apply to a target. */
export interface ConditionalAmount {
  amount: Amount
  source: number
  /** The question whose answer a curve is evaluated at. */
  question: number
}

export const targetOf = (adds: readonly ConditionalAmount[], multipliers: readonly ConditionalAmount[]): Target => ({
  adds: sorted(adds),
  multipliers: sorted(multipliers),
})

function sorted(changes: readonly ConditionalAmount[]): ConditionalAmounts {
  const constant = changes
    .flatMap(({ amount, source }) => (typeof amount === 'number' ? [{ amount, source }] : []))
    .sort((a, b) => a.amount - b.amount)
  return {
    sources: Int32Array.from(constant, ({ source }) => source),
    amounts: Float64Array.from(constant, ({ amount }) => amount),
    curves: changes.flatMap(({ amount, source, question }) =>
      typeof amount === 'number' ? [] : [{ source, question, curve: amount }],
    ),
  }
}

/**
 * A base value after the effects that fire: the adds in ascending order, then the multipliers in ascending order, so that neither the
 * order of rules nor that of answers can change a digit.
 *
 *     (base + Σ add) × Π multiply
 */
export function adjust(base: number, { adds, multipliers }: Target, fired: Fired, values: Values): number {
  let value = base
  if (adds.curves.length === 0) {
    // Adding 0 is quicker than a branch that the processor cannot predict.
    const { sources, amounts } = adds
    for (let i = 0; i < sources.length; i++) value += (amounts[i] as number) * (fired[sources[i] as number] as number)
  } else value = added(value, adds, fired, values)
  if (multipliers.curves.length === 0) {
    const { sources, amounts } = multipliers
    for (let i = 0; i < sources.length; i++)
      if (fired[sources[i] as number]) value = multiplied(value, amounts[i] as number)
  } else for (const { amount } of firing(multipliers, fired, values)) value = multiplied(value, amount)
  return value
}

/** The sum of adds with curves. With one curve, the usual case, its value is added at its place in the ascending order. */
function added(start: number, changes: ConditionalAmounts, fired: Fired, values: Values): number {
  const { sources, amounts, curves } = changes
  if (curves.length > 1) return firing(changes, fired, values).reduce((value, { amount }) => value + amount, start)
  const { source, question, curve } = curves[0] as ConditionalAmounts['curves'][number]
  const own = fired[source] ? amountAt(curve, values[question] as number) : 0
  let value = start
  let i = 0
  for (; i < sources.length && (amounts[i] as number) < own; i++)
    value += (amounts[i] as number) * (fired[sources[i] as number] as number)
  value += own
  for (; i < sources.length; i++) value += (amounts[i] as number) * (fired[sources[i] as number] as number)
  return value
}

export const multiplied = (value: number, by: number): number => Math.min(value * by, CEILING)

/** Ratings stay within 0..10. */
export const clampRating = (rating: number): number => Math.min(Math.max(rating, 0), 10)

/** The amounts that fire, ascending, with their sources. */
export function firing(
  { sources, amounts, curves }: ConditionalAmounts,
  fired: Fired,
  values: Values,
): { source: number; amount: number }[] {
  const found: { source: number; amount: number }[] = []
  for (let i = 0; i < sources.length; i++)
    if (fired[sources[i] as number]) found.push({ source: sources[i] as number, amount: amounts[i] as number })
  for (const { source, question, curve } of curves)
    if (fired[source]) found.push({ source, amount: amountAt(curve, values[question] as number) })
  return curves.length > 0 ? found.sort((a, b) => a.amount - b.amount) : found
}
