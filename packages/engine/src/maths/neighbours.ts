const float = new Float64Array(1)
const bits = new BigInt64Array(float.buffer)

/** The least number above another, as JSON and JavaScript hold numbers (IEEE 754 binary64). */
export function nextUp(x: number): number {
  if (!(x < Number.POSITIVE_INFINITY)) return x
  if (x === 0) return Number.MIN_VALUE
  float[0] = x
  bits[0]! += x > 0 ? 1n : -1n
  return float[0] as number
}

/** The greatest number below another. */
export const nextDown = (x: number): number => -nextUp(-x)
