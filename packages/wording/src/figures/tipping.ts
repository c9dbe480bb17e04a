import { near, type Verdict, type WeightTippingPoint } from '@verdict/engine'
import { leadersByWeight } from '@verdict/engine/explain'
import type { Figures } from './figures.ts'

/**
 * Where a weight tips and what it is now, as they are printed; `under` and `over` are each there where it tips on that side. Beyond what is
 * printed the option leads that is said to, though a third overtakes it soon after.
 */
export function printedWeights(
  { criterion, weight, below, above }: WeightTippingPoint,
  verdict: Pick<Verdict, 'weights' | 'ratings' | 'ranking'>,
  { turning }: Pick<Figures, 'turning'>,
) {
  const points = [below, above].flatMap((point) => (point ? [point] : []))
  const leads = leadersByWeight(verdict, criterion)
  const stretches = points.map(({ at, winner }) =>
    leads.find((lead) => lead.winner === winner && (near(lead.from, at) || near(lead.to, at))),
  )
  const printed = turning(
    points.map(({ at }) => at),
    weight,
    { min: 0 },
    (at, place) => {
      const lead = stretches[place]
      if (!lead) return true
      return points[place] === below ? lead.from < at : at < lead.to
    },
  )
  return { under: printed[0] as string, over: printed.at(-2) as string, now: printed.at(-1) as string }
}
