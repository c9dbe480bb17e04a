import type { Amount, Curve } from '../document.ts'

/**
 * What an amount comes to at the answer `x` of its number question: a constant is itself, a curve is linear between its points and
 * constant outside them.
 */
export const amountAt = (amount: Amount, x: number): number =>
  typeof amount === 'number' ? amount : curveAt(amount, x)

function curveAt(curve: Curve, x: number): number {
  const next = curve.findIndex(([point]) => x < point)
  const [x0, y0] = curve[(next === -1 ? curve.length : Math.max(next, 1)) - 1] as [number, number]
  if (next <= 0) return y0
  const [x1, y1] = curve[next] as [number, number]
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}
