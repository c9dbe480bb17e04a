/** Sum from left to right, the order that makes results reproducible. */
export function sum(values: readonly number[]): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] as number
  return total
}
