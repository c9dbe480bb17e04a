import type { Amount, Curve, Effect } from '../document.ts'

/**
 * The value of an amount at the answer `x` of its number question: a constant is itself, a curve is linear between its points and
 * constant outside them.
 */
export const amountAt = (amount: Amount, x: number): number =>
  typeof amount === 'number' ? amount : curveAt(amount, x)

function curveAt(curve: Curve, x: number): number {
  let [x0, y0] = curve[0] as [number, number]
  if (x <= x0) return y0
  for (let i = 1; i < curve.length; i++) {
    const [x1, y1] = curve[i] as [number, number]
    if (x < x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
    x0 = x1
    y0 = y1
  }
  return y0
}

/** The answers at which an effect's curves begin, bend or end. */
export const curvePoints = (effect: Effect): number[] =>
  ['add' in effect ? effect.add : undefined, 'multiply' in effect ? effect.multiply : undefined].flatMap((amount) =>
    Array.isArray(amount) ? amount.map(([x]) => x) : [],
  )
