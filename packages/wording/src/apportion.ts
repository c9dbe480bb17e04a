import { rounded } from './decimals.ts'

/**
 * Parts in whole units that add up as the parts do: each is rounded down, and what is left goes to the largest remainders,
 * earlier parts first.
 *
 * @param parts each >= 0; what they lack of 1 is a part of its own, that is not returned
 * @param units how many make the whole: 100 for percent
 * @see Hamilton's method, or largest remainder
 */
export function apportion(parts: readonly number[], units = 100): number[] {
  const all = [...parts, Math.max(0, 1 - parts.reduce((sum, part) => sum + part, 0))]
  // 0.29 · 100 is 28.999999999999996.
  const exact = all.map((part) => Number((part * units).toPrecision(12)))
  const whole = exact.map(Math.floor)
  const left = units - whole.reduce((sum, each) => sum + each, 0)
  const byRemainder = exact.map((each, i) => ({ i, rest: each - Math.floor(each) })).sort((a, b) => b.rest - a.rest)
  for (const { i, rest } of byRemainder.slice(0, Math.max(0, left))) if (rest > 0) whole[i] = (whole[i] as number) + 1
  return whole.slice(0, parts.length)
}

/** Shares in percent, to so many decimals, that add up. */
export const hundredths = (shares: readonly number[], decimals: number): number[] =>
  apportion(shares, 100 * 10 ** decimals).map((part) => rounded(part / 10 ** decimals, decimals))
