import { near, type RatingTippingPoint, type WeightTippingPoint } from '@verdict/engine'
import type { Figures } from './figures.ts'

/** Where a weight tips and what it is now, as they are printed; `under` and `over` are each there where it tips on that side. */
export function printedWeights({ weight, below, above }: WeightTippingPoint, { turning }: Pick<Figures, 'turning'>) {
  const points = [below, above].flatMap((point) => (point ? [point.at] : []))
  const printed = turning(points, weight, { min: 0 })
  return { under: printed[0] as string, over: printed.at(-2) as string, now: printed.at(-1) as string }
}

/** Where a rating tips and what it is now, as they are printed. */
export function printedRatings({ value, at }: RatingTippingPoint, { turning }: Pick<Figures, 'turning'>) {
  const [point, now] = turning([onScale(at ?? value)], onScale(value), { min: 0, max: 10 }) as [string, string]
  return { point, now }
}

/** What arithmetic leaves beside an end of the scale is that end. */
const onScale = (rating: number) => [0, 10].find((end) => near(rating, end)) ?? rating
