/** Sum from left to right, the order that makes results reproducible. */
export function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}
