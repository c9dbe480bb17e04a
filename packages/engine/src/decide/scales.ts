import type { Values } from '../conditions/variables.ts'
import type { Answers, Priorities } from '../document.ts'
import { isWithin } from './answers.ts'
import { candidatesOf } from './exclude.ts'
import type { CompiledModel } from './model.ts'
import { rank } from './rank.ts'
import { score, TINY } from './score.ts'
import { findSituation } from './situation.ts'
import type { Standing } from './standing.ts'
import { adjust, CEILING, type Fired, type Target } from './target.ts'
import { isEmpty } from './weigh.ts'

const known = new WeakMap<CompiledModel, Scales>()

/** Where the answers and priorities that fit a model leave its options. */
export interface FittingStanding extends Standing {
  /** How many answers and priorities do not fit. */
  unfit: number
}

/**
 * `standing` for whoever decides a million times: the same to the last digit, and quicker. Answers and priorities that do not fit are left
 * aside: where a question is gone, that may be one in each of the million.
 */
export function standingOfMany(model: CompiledModel, answers: Answers, priorities?: Priorities): FittingStanding {
  const { scratch } = model
  const unfit = findSituation(model, answers, scratch)
  const own = fittingFactors(model, priorities)
  const { fired, values, answered } = scratch
  const scores = scalesOf(model).scores(fired, values, own.factors)
  return { scores, ranking: rank(scores, candidatesOf(model, fired)), answered, unfit: unfit + own.unfit }
}

const NO_FACTORS = { factors: undefined, unfit: 0 }

/** `factorsOf` the priorities that fit; and how many do not. */
function fittingFactors(
  { document, settings }: CompiledModel,
  priorities: Priorities | undefined,
): { factors: number[] | undefined; unfit: number } {
  if (priorities === undefined || isEmpty(priorities)) return NO_FACTORS
  const max = settings.priorities?.max ?? null
  let fit = 0
  const factors = document.criteria.map(({ key }) => {
    const factor: unknown = Object.hasOwn(priorities, key) ? priorities[key] : undefined
    if (max === null || !isWithin(factor, 0, max)) return 1
    fit++
    return factor
  })
  return { factors, unfit: Object.keys(priorities).length - fit }
}

function scalesOf(model: CompiledModel): Scales {
  const made = known.get(model)
  if (made) return made
  const scales = new Scales(model)
  known.set(model, scales)
  return scales
}

/** The weights and ratings of a model, laid out in rows that are written over each time. */
class Scales {
  private readonly weights: Row
  /** Of one option after the other. */
  private readonly ratings: Row

  constructor(private readonly model: CompiledModel) {
    const { base, weightTargets, ratingTargets } = model
    const width = base.weights.length
    const weights = weightTargets.flatMap((target, place) => (target ? [{ place, target }] : []))
    const ratings = ratingTargets.flatMap((row, o) =>
      row.map(({ criterion, target }) => ({ place: o * width + criterion, target })),
    )
    this.weights = new Row(base.weights, weights, Number.POSITIVE_INFINITY)
    this.ratings = new Row(base.values.flat(), ratings, 10)
  }

  /** What `weigh` and `score` give together. */
  scores(fired: Fired, values: Values, factors: readonly number[] | undefined): number[] {
    const ratings = this.ratings.after(fired, values)
    const own = this.weights.after(fired, values)
    const weights = factors ? own.map((weight, c) => weight * (factors[c] as number)) : own
    const total = sum(weights)
    if (total >= TINY) return scoresOf(weights, total, ratings)
    const { base } = this.model
    const width = base.weights.length
    const rows = base.values.map((_, o) => [...ratings.subarray(o * width, (o + 1) * width)])
    return score(total > 0 ? [...weights] : base.weights, rows)
  }
}

function scoresOf(weights: Float64Array, total: number, ratings: Float64Array): number[] {
  const best = 10 * total
  const scores: number[] = []
  for (let place = 0; place < ratings.length; ) {
    let points = 0
    for (let c = 0; c < weights.length; c++) points += (weights[c] as number) * (ratings[place++] as number)
    scores.push((100 * points) / best)
  }
  return scores
}

function sum(weights: Float64Array): number {
  let total = 0
  for (let c = 0; c < weights.length; c++) total += weights[c] as number
  return total
}

interface Changing {
  place: number
  start: number
  target: Target
}

const hasCurve = ({ target: { adds, multipliers } }: Changing): boolean =>
  adds.curves.length + multipliers.curves.length > 0

/** Numbers of which the effects that fire change some, at least to 0 and at most to a bound. */
class Row {
  private readonly now: Float64Array
  /** What changes, by place, and from what. */
  private readonly places: Int32Array
  private readonly starts: Float64Array
  /** The sources of one changing number after the other, those of its adds first, and where each of the two ends. */
  private readonly sources: Int32Array
  private readonly ends: Int32Array
  /** Two a source: what it does while it does not fire, which is to add 0 or to multiply by 1, and its amount. */
  private readonly amounts: Float64Array
  /** What changes by a curve. */
  private readonly curved: readonly Changing[]

  constructor(
    base: readonly number[],
    changing: readonly Omit<Changing, 'start'>[],
    private readonly most: number,
  ) {
    const all = changing.map((each) => ({ ...each, start: base[each.place] as number }))
    const plain = all.filter((each) => !hasCurve(each))
    const parts = plain.flatMap(({ target: { adds, multipliers } }) => [
      { ...adds, idle: 0 },
      { ...multipliers, idle: 1 },
    ])
    this.now = Float64Array.from(base)
    this.places = Int32Array.from(plain, ({ place }) => place)
    this.starts = Float64Array.from(plain, ({ start }) => start)
    this.sources = Int32Array.from(parts.flatMap(({ sources }) => [...sources]))
    let end = 0
    this.ends = Int32Array.from(parts, ({ amounts }) => (end += amounts.length))
    this.amounts = Float64Array.from(
      parts.flatMap(({ amounts, idle }) => [...amounts].flatMap((amount) => [idle, amount])),
    )
    this.curved = all.filter(hasCurve)
  }

  /** All numbers as they are now; until the next call. */
  after(fired: Fired, values: Values): Float64Array {
    const { now, places, starts, sources, ends, amounts, curved, most } = this
    const ceiling = Math.min(most, CEILING)
    let i = 0
    for (let k = 0; k < places.length; k++) {
      let value = starts[k] as number
      // Adding 0 and multiplying by 1 are quicker than a branch that the processor cannot predict.
      for (const end = ends[2 * k] as number; i < end; i++)
        value += amounts[2 * i + (fired[sources[i] as number] as number)] as number
      for (const end = ends[2 * k + 1] as number; i < end; i++)
        value *= amounts[2 * i + (fired[sources[i] as number] as number)] as number
      // Multipliers ascend: what has grown beyond the ceiling does not come back.
      now[places[k] as number] = within(value, ceiling)
    }
    for (const { place, start, target } of curved) now[place] = within(adjust(start, target, fired, values), most)
    return now
  }
}

/** Two comparisons are quicker than `Math.min` and `Math.max`, which look for numbers that are none. */
const within = (value: number, most: number): number => (value > 0 ? (value < most ? value : most) : 0)
