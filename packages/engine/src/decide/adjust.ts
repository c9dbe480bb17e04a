/** No weight or estimate grows beyond this, so that no sum of them overflows. Sensible models are a hundred digits away from it. */
const CEILING = 1e150

const ascending = (a: number, b: number) => a - b

/**
 * A base value after its effects: the adds in ascending order, then the multipliers in ascending order, so that neither the order of
 * rules nor that of answers can change a digit.
 *
 *     (base + Σ add) × Π multiply
 */
export function adjust(base: number, adds: number[] | undefined, multipliers?: number[]): number {
  let value = base
  if (adds) {
    if (adds.length > 1) adds.sort(ascending)
    for (const add of adds) value += add
  }
  if (multipliers) {
    if (multipliers.length > 1) multipliers.sort(ascending)
    for (const multiplier of multipliers) value = Math.min(value * multiplier, CEILING)
  }
  return value
}

/** A rating after its effects: `base + Σ add`, kept within 0..10. */
export function adjustRating(base: number, adds: number[] | undefined): number {
  return Math.min(Math.max(adjust(base, adds), 0), 10)
}
