import { rounded } from './decimals.ts'

/**
 * Parts in whole units that add up as the parts do.
 *
 * @param parts each >= 0; what they lack of 1 is a part of its own, that is not returned
 * @param units how many make the whole: 100 for percent
 */
export function apportion(parts: readonly number[], units = 100): number[] {
  const all = [...parts, Math.max(0, 1 - parts.reduce((sum, part) => sum + part, 0))]
  // 0.29 · 100 is 28.999999999999996.
  const exact = all.map((part) => Number((part * units).toPrecision(12)))
  return roundTogether(exact, units).slice(0, parts.length)
}

/** Shares in percent, to so many decimals, that add up. */
export const hundredths = (shares: readonly number[], decimals: number): number[] =>
  apportion(shares, 100 * 10 ** decimals).map((part) => rounded(part / 10 ** decimals, decimals))

/**
 * Whole numbers that add up to a whole total, each as near to its value as possible: each is rounded down, and the rest goes to the
 * largest remainders, earlier values first.
 *
 * @see Hamilton's method, or largest remainder
 */
export function roundTogether(values: readonly number[], total: number): number[] {
  const whole = values.map(Math.floor)
  let missing = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = values.map((value, i) => ({ i, remainder: value - Math.floor(value) }))
  byRemainder.sort((a, b) => b.remainder - a.remainder)
  for (const { i } of byRemainder) {
    if (missing <= 0) break
    whole[i] = (whole[i] as number) + 1
    missing--
  }
  // A total that was rounded down can lie below values that are all whole.
  for (const { i } of byRemainder.reverse()) {
    if (missing >= 0) break
    whole[i] = (whole[i] as number) - 1
    missing++
  }
  return whole
}
