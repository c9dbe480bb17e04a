/** Coefficients, of the constant first; [] is 0. */
export type Polynomial = readonly number[]

export const plus = (p: Polynomial, q: Polynomial): number[] =>
  Array.from({ length: Math.max(p.length, q.length) }, (_, i) => (p[i] ?? 0) + (q[i] ?? 0))

export const scaled = (p: Polynomial, by: number): number[] => p.map((each) => each * by)

export const minus = (p: Polynomial, q: Polynomial): number[] => plus(p, scaled(q, -1))

export function times(p: Polynomial, q: Polynomial): number[] {
  const product: number[] = new Array(Math.max(0, p.length + q.length - 1)).fill(0)
  p.forEach((a, i) => {
    q.forEach((b, j) => {
      product[i + j]! += a * b
    })
  })
  return product
}

export const derivative = (p: Polynomial): number[] => p.slice(1).map((each, i) => each * (i + 1))

/** Horner's rule. */
export function valueAt(p: Polynomial, x: number): number {
  let value = 0
  for (let i = p.length - 1; i >= 0; i--) value = value * x + (p[i] as number)
  return value
}

/**
 * Where a polynomial changes its sign or is 0, from `low` to `high`, ascending, to the last digit: between two neighbouring roots of its
 * derivative it has one root at most, which halving finds. None of a constant.
 */
export function roots(p: Polynomial, low: number, high: number): number[] {
  let degree = p.length - 1
  while (degree > 0 && p[degree] === 0) degree--
  if (degree < 1) return []
  if (degree === 1) {
    const root = -(p[0] as number) / (p[1] as number)
    return root >= low && root <= high ? [root] : []
  }
  const trimmed = p.slice(0, degree + 1)
  const stops = [low, ...roots(derivative(trimmed), low, high), high]
  const found = stops.flatMap((stop, i) => {
    const here = valueAt(trimmed, stop)
    if (here === 0) return [stop]
    const next = stops[i + 1]
    return next !== undefined && here * valueAt(trimmed, next) < 0 ? [halved(trimmed, stop, next)] : []
  })
  return [...new Set(found)]
}

/** The root between two numbers with values of unlike sign. */
function halved(p: Polynomial, low: number, high: number): number {
  const rises = valueAt(p, low) < 0
  let [a, b] = [low, high]
  for (;;) {
    const middle = (a + b) / 2
    if (!(middle > a && middle < b)) return Math.abs(valueAt(p, a)) <= Math.abs(valueAt(p, b)) ? a : b
    const value = valueAt(p, middle)
    if (value === 0) return middle
    if (value < 0 === rises) a = middle
    else b = middle
  }
}
