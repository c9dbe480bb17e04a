import type { CompiledModel } from '../decide/model.ts'
import { CEILING, clampRating } from '../decide/target.ts'
import { influenceWithin } from './influence-within.ts'
import { addedAt, ends, type Influence, type Influences, multipliedAt, times } from './influences.ts'
import type { Box, Possible } from './possible.ts'

/** The relative error of a sum whose terms are added in another order. */
export const DIGITS = 1e-12
/** Beyond these the order of multiplying shows: such weights are anything from 0 to the ceiling, or to what the small can grow to. */
const [SMALL, LARGE] = [1e-200, 1e140]
/** Ratings that are moved further than this and back lose digits. */
const FAR = 100

/** The bounds of weights and ratings over all completions of a box. */
export interface Limits {
  readonly box: Box
  /** What may fire and may not, by what excludes another: of each group one fires at most. */
  readonly groups: readonly (readonly number[])[]
  /** By criterion, the client's priority included. */
  readonly weightLow: Float64Array
  readonly weightHigh: Float64Array
  /** By option and criterion. */
  readonly ratingLow: Float64Array
  readonly ratingHigh: Float64Array
  /** By criterion: 1 where what is open moves the weight up and down in proportion, `scale` for each point that is added to `sure`. */
  readonly linear: Uint8Array
  readonly scale: Float64Array
  readonly sure: Float64Array
  /** By criterion: how large the numbers are that the weight is a sum of. */
  readonly size: Float64Array
  /** By option: out in every completion, and in some. */
  readonly excludedSurely: Uint8Array
  readonly excludedMaybe: Uint8Array
}

/**
 * Finds the limits of one box after another, in the same arrays: those of a box hold until the next is given.
 *
 * Cost of a box: effects, criteria and ratings.
 */
export class LimitFinder implements Limits {
  box: Box = []
  groups: number[][] = []
  readonly weightLow: Float64Array
  readonly weightHigh: Float64Array
  readonly ratingLow: Float64Array
  readonly ratingHigh: Float64Array
  readonly linear: Uint8Array
  readonly scale: Float64Array
  readonly sure: Float64Array
  readonly size: Float64Array
  readonly excludedSurely: Uint8Array
  readonly excludedMaybe: Uint8Array
  /** What open effects may add to each weight. */
  private readonly openLow: Float64Array
  private readonly openHigh: Float64Array
  private readonly multiplierLow: Float64Array
  private readonly multiplierHigh: Float64Array
  /** How far all multipliers of the model together can make a weight grow. */
  private readonly growth: Float64Array
  private readonly ratingSize: Float64Array
  /** Weights that are not in proportion to what the groups add. */
  private readonly uneven: Uint8Array
  /** Of one group at a time. */
  private readonly groupLow: Float64Array
  private readonly groupHigh: Float64Array

  constructor(
    private readonly model: CompiledModel,
    private readonly influences: readonly Influences[],
    private readonly factors: readonly number[] | undefined,
  ) {
    const options = model.document.options.length
    const criteria = model.document.criteria.length
    const numbers = (length: number) => new Float64Array(length)
    this.weightLow = numbers(criteria)
    this.weightHigh = numbers(criteria)
    this.ratingLow = numbers(options * criteria)
    this.ratingHigh = numbers(options * criteria)
    this.linear = new Uint8Array(criteria)
    this.scale = numbers(criteria)
    this.sure = numbers(criteria)
    this.size = numbers(criteria)
    this.excludedSurely = new Uint8Array(options)
    this.excludedMaybe = new Uint8Array(options)
    this.openLow = numbers(criteria)
    this.openHigh = numbers(criteria)
    this.multiplierLow = numbers(criteria)
    this.multiplierHigh = numbers(criteria)
    this.growth = numbers(criteria).fill(1)
    for (const { multipliers } of influences)
      for (const { place, amounts } of multipliers)
        for (const amount of amounts) this.growth[place]! *= Math.max(1, ...ends(amount))
    this.ratingSize = numbers(options * criteria)
    this.uneven = new Uint8Array(criteria)
    this.groupLow = numbers(options * criteria)
    this.groupHigh = numbers(options * criteria)
  }

  of(box: Box, { sure, may }: Possible): Limits {
    this.box = box
    this.groups = this.grouped(sure, may)
    this.reset()
    for (let s = 0; s < sure.length; s++) if (sure[s]) this.takeSure(s)
    for (const group of this.groups) this.takeOpen(group)
    this.limitWeights()
    this.limitRatings()
    return this
  }

  private reset() {
    const { weights, values } = this.model.base
    this.excludedSurely.fill(0)
    this.excludedMaybe.fill(0)
    this.openLow.fill(0)
    this.openHigh.fill(0)
    this.multiplierLow.fill(1)
    this.multiplierHigh.fill(1)
    this.ratingSize.fill(0)
    this.uneven.fill(0)
    this.sure.set(weights)
    this.size.set(weights)
    values.forEach((row, o) => {
      this.ratingLow.set(row, o * weights.length)
      this.ratingHigh.set(row, o * weights.length)
    })
  }

  /** What may fire and may not, by what excludes another: the choices of one question. */
  private grouped(sure: Uint8Array, may: Uint8Array): number[][] {
    const groups: number[][] = []
    let last = -1
    for (let s = 0; s < may.length; s++) {
      if (!may[s] || sure[s]) continue
      const { question } = this.influences[s] as Influences
      const exclusive = question >= 0 && question === last && this.model.questions[question]?.type !== 'multi'
      if (exclusive) (groups.at(-1) as number[]).push(s)
      else groups.push([s])
      last = question
    }
    return groups
  }

  private takeSure(source: number) {
    const { adds, multipliers, ratings, excludes, question } = this.influences[source] as Influences
    const domain = this.box[question]
    for (const o of excludes) {
      this.excludedSurely[o] = 1
      this.excludedMaybe[o] = 1
    }
    for (const each of adds) {
      const [low, high] = influenceWithin(each, domain, addedAt)
      this.sure[each.place]! += low
      this.openHigh[each.place]! += high - low
      if (low !== high) this.uneven[each.place] = 1
      this.size[each.place]! += Math.max(Math.abs(low), Math.abs(high))
    }
    for (const each of multipliers) {
      const [low, high] = influenceWithin(each, domain, multipliedAt)
      this.multiply(each.place, low, high)
    }
    for (const each of ratings) {
      const [low, high] = influenceWithin(each, domain, addedAt)
      this.rate(each.place, low, high)
    }
  }

  private multiply(place: number, low: number, high: number) {
    this.multiplierLow[place] = times(this.multiplierLow[place] as number, low)
    this.multiplierHigh[place] = times(this.multiplierHigh[place] as number, high)
  }

  private rate(place: number, low: number, high: number) {
    this.ratingLow[place]! += low
    this.ratingHigh[place]! += high
    this.ratingSize[place]! += Math.max(Math.abs(low), Math.abs(high))
  }

  /** One of the group fires at most, and perhaps none. */
  private takeOpen(group: readonly number[]) {
    const { influences, size } = this
    for (const s of group) for (const o of influences[s]?.excludes ?? []) this.excludedMaybe[o] = 1
    this.gather(group, 'adds', 0, addedAt, (place, low, high) => {
      this.openLow[place]! += low
      this.openHigh[place]! += high
      size[place]! += high - low
    })
    this.gather(group, 'multipliers', 1, multipliedAt, (place, low, high) => {
      this.multiply(place, low, high)
    })
    this.gather(group, 'ratings', 0, addedAt, (place, low, high) => {
      this.rate(place, low, high)
    })
  }

  /** The least and the most that a group does to each number, `none` being what it does if nothing of it fires. */
  private gather(
    group: readonly number[],
    part: 'adds' | 'multipliers' | 'ratings',
    none: 0 | 1,
    at: (influence: Influence, x: number) => number,
    take: (place: number, low: number, high: number) => void,
  ) {
    const { influences, groupLow, groupHigh, box } = this
    const touched: number[] = []
    for (const s of group) {
      const { question, [part]: all } = influences[s] as Influences
      for (const each of all) {
        let { low, high } = each
        if (low !== high) [low, high] = influenceWithin(each, box[question], at)
        if (!touched.includes(each.place)) {
          touched.push(each.place)
          groupLow[each.place] = none
          groupHigh[each.place] = none
        }
        groupLow[each.place] = Math.min(groupLow[each.place] as number, low)
        groupHigh[each.place] = Math.max(groupHigh[each.place] as number, high)
      }
    }
    for (const place of touched) take(place, groupLow[place] as number, groupHigh[place] as number)
  }

  private limitWeights() {
    for (let c = 0; c < this.sure.length; c++) {
      const [low, high] = this.weightWithin(c)
      const factor = this.factors?.[c] ?? 1
      // Multipliers are applied in ascending order: what is not below this at the end was not below `SMALL` on the way.
      const small = SMALL * (this.growth[c] as number)
      const bounded = low >= small && high <= LARGE && low * factor >= SMALL
      if (!bounded && high !== 0) this.uneven[c] = 1
      const most = (high === 0 ? 0 : high <= LARGE ? Math.min(Math.max(high, small), CEILING) : CEILING) * factor
      this.weightLow[c] = bounded ? low * factor : 0
      this.weightHigh[c] = most === 0 ? 0 : Math.max(most, SMALL)
      this.linear[c] = this.isLinear(c) ? 1 : 0
      this.scale[c] = factor * (this.multiplierLow[c] as number)
    }
  }

  /** Before the client's priority; 0 at the most where it is surely 0. */
  private weightWithin(c: number): [low: number, high: number] {
    const slack = DIGITS * (this.size[c] as number)
    const low = (this.sure[c] as number) + (this.openLow[c] as number) - slack
    const high = (this.sure[c] as number) + (this.openHigh[c] as number) + slack
    return [
      low <= 0 ? 0 : low * (this.multiplierLow[c] as number) * (1 - DIGITS),
      high <= 0 ? 0 : times(high, this.multiplierHigh[c] as number) * (1 + DIGITS),
    ]
  }

  private isLinear(c: number): boolean {
    if (this.uneven[c] || (this.openLow[c] === 0 && this.openHigh[c] === 0)) return false
    const lowest = (this.sure[c] as number) + (this.openLow[c] as number)
    return this.multiplierLow[c] === this.multiplierHigh[c] && lowest >= 0
  }

  private limitRatings() {
    for (let i = 0; i < this.ratingLow.length; i++) {
      const size = this.ratingSize[i] as number
      const slack = size > FAR ? DIGITS * size : 0
      this.ratingLow[i] = clampRating((this.ratingLow[i] as number) - slack)
      this.ratingHigh[i] = clampRating((this.ratingHigh[i] as number) + slack)
    }
  }
}
