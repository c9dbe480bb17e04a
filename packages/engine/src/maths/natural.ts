const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10
const SUBNORMAL = 2.2250738585072014e-308
const UP = 2 ** 54

const bits = new DataView(new ArrayBuffer(8))

/**
 * Natural logarithm by +, −, × and ÷ alone, so that its last digit is the same on every machine (`Math.log` leaves it open).
 * Splits x = 2^k · m and sums ln m = 2 (s + s³/3 + s⁵/5 + ...) with s = (m − 1)/(m + 1), |s| < 0.172. Error below 2 units in the last place.
 *
 * @param x above 0; 0 gives −∞, less NaN
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  const small = x < SUBNORMAL
  bits.setFloat64(0, small ? x * UP : x)
  const high = bits.getUint32(0)
  let k = (high >>> 20) - 1023 - (small ? 54 : 0)
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000)
  let m = bits.getFloat64(0)
  if (m > Math.SQRT2) {
    m /= 2
    k++
  }
  const s = (m - 1) / (m + 1)
  const z = s * s
  let series = 0
  for (let odd = 25; odd >= 3; odd -= 2) series = (series + 1 / odd) * z
  return k * LN2_HIGH + (2 * s + (2 * s * series + k * LN2_LOW))
}

/**
 * e^x by +, −, × and ÷ alone, for the same reason as `ln`: x = k ln 2 + r, |r| < 0.35, and the Taylor series of e^r.
 * Error below 2 units in the last place.
 *
 * @param x any number; above 709.78 the result is infinite, below −745.13 it is 0
 */
export function exp(x: number): number {
  if (!(x < 710)) return x > 0 ? Number.POSITIVE_INFINITY : x
  if (x < -746) return 0
  const k = Math.round(x / Math.LN2)
  const high = x - k * LN2_HIGH
  const r = high - k * LN2_LOW
  let tail = 0
  for (let n = 16; n >= 2; n--) tail = (tail + 1) * (r / n)
  // k is split because 2^k alone may be too large or too small for a number whose product is neither.
  const half = k >> 1
  return (1 + r * (1 + tail)) * powerOfTwo(half) * powerOfTwo(k - half)
}

/** x^y for x >= 0; 0^0 is 1. Whole powers 0 and 1 are exact. */
export function power(x: number, y: number): number {
  if (y === 0) return 1
  if (y === 1) return x
  return exp(y * ln(x))
}

function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20)
  bits.setUint32(4, 0)
  return bits.getFloat64(0)
}
