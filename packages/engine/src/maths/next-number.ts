const number = new Float64Array(1)
const bits = new BigInt64Array(number.buffer)

/** The least number that is larger, or with `-1` the largest that is smaller, of those that a double can hold. */
export function nextNumber(x: number, direction: 1 | -1): number {
  if (x === 0) return direction * Number.MIN_VALUE
  number[0] = x
  bits[0]! += x > 0 === (direction === 1) ? 1n : -1n
  return number[0]
}
