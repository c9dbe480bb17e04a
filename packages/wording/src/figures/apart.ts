import { fewestDecimals, rounded } from '../decimals.ts'

/** What arithmetic may leave behind, as a share of a number: less is no difference. */
const NOISE = 1e-9

/** Whether two numbers are not the same but for what arithmetic may leave behind. */
export const differ = (a: number, b: number) => Math.abs(a - b) > NOISE * Math.max(Math.abs(a), Math.abs(b))

/**
 * The fewest decimals, one at least, with which numbers that differ are different when they are printed.
 * What arithmetic leaves behind (0.1 + 0.2 is not 0.3) makes no difference.
 */
export function decimalsApart(values: readonly number[]): number {
  const pairs = values
    .flatMap((a, i) => values.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => differ(a, b))
  return fewestDecimals((decimals) => pairs.every(([a, b]) => rounded(a, decimals) !== rounded(b, decimals)))
}
