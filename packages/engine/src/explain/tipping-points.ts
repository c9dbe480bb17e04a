import type { DecisionCase } from '../decide/decide.ts'
import type { CoreVerdict, RatingTippingPoint, TippingPoint, Verdict, WeightTippingPoint } from '../verdict.ts'
import { NEAR, near } from '../maths/near.ts'
import { sum } from '../maths/sum.ts'
import { topTwo } from './top-two.ts'

/** `Σ w · r` of an option without one criterion, and its rating there: a line over that criterion's weight. */
interface Line {
  option: number
  start: number
  slope: number
}

/**
 * At which weight of each criterion, and at which rating of the top two, the winner changes: all else stays as it is. Exact, in closed
 * form: an option's `Σ w · r` is a line over one weight, and over one of its ratings, so the winner changes where two lines cross.
 *
 * A tie reached only at weight 0 is no tipping point; a tie at the present weight is one, there. Points within 1e-9 are one, and the
 * winner is who leads just beyond. Options that are level now are level along lines that are parallel.
 *
 * Cost: criteria² × options.
 *
 * @returns a weight a criterion, a rating a criterion for the winner and for the second; empty without a winner
 */
export function tippingPoints(opened: DecisionCase, core: CoreVerdict): Verdict['tippingPoints'] {
  const winner = core.winner
  if (winner === null) return { weights: [], ratings: [] }
  const { model, weighing, candidates } = opened
  const { options, criteria } = model.document
  const first = options.findIndex(({ key }) => key === winner)
  const second = topTwo(opened, core)?.[1]
  const named = (tip: Tip | undefined): TippingPoint | null =>
    tip ? { at: tip.at, winner: options[tip.winner]?.key as string } : null

  const weights = criteria.map(({ key }, c): WeightTippingPoint => {
    const weight = weighing.weights[c] as number
    const lines = candidates.map((o) => line(opened, o, c))
    const others = sum(weighing.weights.filter((_, other) => other !== c))
    const tied = candidates.filter((o) => near(scoreOf(core, options[o]?.key), scoreOf(core, winner)))
    return {
      criterion: key,
      weight,
      below: named(weight > NEAR ? tip(lines, first, weight, others, tied, -1) : undefined),
      above: named(tip(lines, first, weight, others, tied, 1)),
    }
  })
  return {
    weights,
    ratings: [first, ...(second === undefined ? [] : [second])].flatMap((option) =>
      ratingsOf(opened, core, option, first, second),
    ),
  }
}

const scoreOf = ({ ranking }: CoreVerdict, option: string | undefined) =>
  ranking.find((each) => each.option === option)?.score as number

function line({ weighing: { weights, ratings } }: DecisionCase, option: number, criterion: number): Line {
  const row = ratings[option] as readonly number[]
  let start = 0
  for (let c = 0; c < weights.length; c++) if (c !== criterion) start += (weights[c] as number) * (row[c] as number)
  return { option, start, slope: row[criterion] as number }
}

interface Tip {
  at: number
  winner: number
}

/**
 * The nearest crossing with the winner's line in a direction, and the option on top just beyond it: of those that meet there the one that scores
 * most, and among equals the one that gains most.
 *
 * @param others the sum of the other weights
 */
function tip(
  lines: Line[],
  first: number,
  weight: number,
  others: number,
  tied: number[],
  direction: 1 | -1,
): Tip | undefined {
  const own = lines.find(({ option }) => option === first) as Line
  const crossings = lines.flatMap((rival) => {
    const closing = (rival.slope - own.slope) * direction
    if (rival === own || closing <= 0) return []
    const crossing = (own.start - rival.start) / (rival.slope - own.slope)
    const at = tied.includes(rival.option) || (crossing - weight) * direction < 0 ? weight : crossing
    return Number.isFinite(at) && (direction === 1 || at > NEAR) ? [{ at, rival, closing }] : []
  })
  if (crossings.length === 0) return undefined
  const nearest = crossings.reduce((a, b) => ((b.at - a.at) * direction < 0 ? b : a))
  const meeting = crossings.filter(({ at }) => near(at, nearest.at))
  const beyond = nearest.at + direction * NEAR
  const total = others + beyond
  const level = best(meeting, ({ rival }) => 10 * (rival.start / total + rival.slope * (beyond / total)))
  const [next = nearest] = best(level, ({ closing }) => closing)
  return { at: nearest.at, winner: next.rival.option }
}

/** Those whose value equals the best one. */
function best<T>(all: readonly T[], value: (one: T) => number): T[] {
  const top = Math.max(...all.map(value))
  return all.filter((one) => near(value(one), top))
}

/** Of one of the top two on every criterion: where the winner falls behind the second, or the second catches up. */
function ratingsOf(
  { model, weighing }: DecisionCase,
  { margin }: CoreVerdict,
  option: number,
  first: number,
  second: number | undefined,
): RatingTippingPoint[] {
  const { options, criteria } = model.document
  const { weights, ratings } = weighing
  const row = ratings[option] as readonly number[]
  const rival = ratings[(option === first ? second : first) as number]
  return criteria.map(({ key }, c) => {
    const value = row[c] as number
    const point = { option: options[option]?.key as string, criterion: key, value, at: null, winner: null }
    const weight = weights[c] as number
    if (!rival || second === undefined || weight === 0) return point
    let gap = 0
    for (let j = 0; j < weights.length; j++) gap += (weights[j] as number) * ((rival[j] as number) - (row[j] as number))
    const at = margin !== null && near(margin, 0) ? value : value + gap / weight
    // A point that only rounding puts outside the range counts as its end.
    const within = at < 0 && near(at, 0) ? 0 : at > 10 && near(at, 10) ? 10 : at
    return within < 0 || within > 10 ? point : { ...point, at: within, winner: options[second]?.key as string }
  })
}
