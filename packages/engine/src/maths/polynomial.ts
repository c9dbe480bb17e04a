/** Coefficients, of the constant first; [] is 0. */
export type Polynomial = readonly number[]

export function plus(p: Polynomial, q: Polynomial): number[] {
  const [longer, shorter] = p.length < q.length ? [q, p] : [p, q]
  const sum = longer.slice()
  for (let i = 0; i < shorter.length; i++) sum[i]! += shorter[i] as number
  return sum
}

export const scaled = (p: Polynomial, by: number): number[] => p.map((each) => each * by)

export const minus = (p: Polynomial, q: Polynomial): number[] => plus(p, scaled(q, -1))

export function times(p: Polynomial, q: Polynomial): number[] {
  const product: number[] = []
  for (let i = 0; i < p.length; i++)
    for (let j = 0; j < q.length; j++) product[i + j] = (product[i + j] ?? 0) + (p[i] as number) * (q[j] as number)
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
