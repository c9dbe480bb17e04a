import type { Model } from '../decide/model.ts'
import { CEILING, clampRating } from '../decide/target.ts'
import type { Domain } from './domain.ts'
import { extremeMean } from './extreme-mean.ts'
import { addedAt, type Influence, type Influences, multipliedAt } from './influences.ts'
import type { Box, Possible } from './possible.ts'

/** Wider than what rounding can do to a score. */
const ROUNDING = 1e-10
/** The share of the numbers that went in by which a sum in another order may differ. */
const DIGITS = 1e-12
/** Beyond these the order of multiplying shows: such weights are anything from 0 to the ceiling. */
const [SMALL, LARGE] = [1e-200, 1e140]
/** Ratings that are moved further than this and back lose digits. */
const FAR = 100

/**
 * Bounds on what the completions of a box make of the numbers: sound for every one of them, tight where weights are added to and not
 * multiplied by what is open.
 *
 * Cost of a box: effects, and options × criteria for each comparison.
 */
export class Bounds {
  private readonly criteria: number
  private readonly weightLow: Float64Array
  private readonly weightHigh: Float64Array
  private readonly ratingLow: Float64Array
  private readonly ratingHigh: Float64Array
  /** What open effects may add to each weight. */
  private readonly openLow: Float64Array
  private readonly openHigh: Float64Array
  private readonly sureAdd: Float64Array
  private readonly size: Float64Array
  private readonly ratingSize: Float64Array
  /** Weights that are not in proportion to what the groups add. */
  private readonly uneven: Uint8Array
  private readonly multiplierLow: Float64Array
  private readonly multiplierHigh: Float64Array
  /** Of one group at a time. */
  private readonly groupLow: Float64Array
  private readonly groupHigh: Float64Array
  private readonly slope: Float64Array
  private groups: number[][] = []
  private box: Box = []
  private readonly excludedSurely: Uint8Array
  private readonly excludedMaybe: Uint8Array

  constructor(
    private readonly model: Model,
    private readonly influences: readonly Influences[],
    private readonly factors: readonly number[] | undefined,
  ) {
    const options = model.document.options.length
    const criteria = model.document.criteria.length
    const of = (length: number) => new Float64Array(length)
    this.criteria = criteria
    this.weightLow = of(criteria)
    this.weightHigh = of(criteria)
    this.ratingLow = of(options * criteria)
    this.ratingHigh = of(options * criteria)
    this.openLow = of(criteria)
    this.openHigh = of(criteria)
    this.sureAdd = of(criteria)
    this.size = of(criteria)
    this.ratingSize = of(options * criteria)
    this.uneven = new Uint8Array(criteria)
    this.multiplierLow = of(criteria)
    this.multiplierHigh = of(criteria)
    this.groupLow = of(options * criteria)
    this.groupHigh = of(options * criteria)
    this.slope = of(criteria)
    this.excludedSurely = new Uint8Array(options)
    this.excludedMaybe = new Uint8Array(options)
  }

  /** Takes in another box. */
  of(box: Box, { sure, may }: Possible) {
    const { base } = this.model
    this.box = box
    this.groups = this.grouped(sure, may)
    this.excludedSurely.fill(0)
    this.excludedMaybe.fill(0)
    this.openLow.fill(0)
    this.openHigh.fill(0)
    this.sureAdd.fill(0)
    this.ratingSize.fill(0)
    this.uneven.fill(0)
    this.multiplierLow.fill(1)
    this.multiplierHigh.fill(1)
    base.weights.forEach((weight, c) => {
      this.size[c] = weight
    })
    base.values.forEach((row, o) => {
      this.ratingLow.set(row, o * this.criteria)
      this.ratingHigh.set(row, o * this.criteria)
    })
    for (let s = 0; s < sure.length; s++) if (sure[s]) this.takeSure(s)
    for (const group of this.groups) this.takeOpen(group)
    this.limit()
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
      const [low, high] = within(each, domain, addedAt)
      this.sureAdd[each.place]! += low
      this.openHigh[each.place]! += high - low
      if (low !== high) this.uneven[each.place] = 1
      this.size[each.place]! += Math.max(Math.abs(low), Math.abs(high))
    }
    for (const each of multipliers) {
      const [low, high] = within(each, domain, multipliedAt)
      this.multiplierLow[each.place]! *= low
      this.multiplierHigh[each.place]! *= high
    }
    for (const each of ratings) {
      const [low, high] = within(each, domain, addedAt)
      this.rate(each.place, low, high)
    }
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
      this.multiplierLow[place]! *= low
      this.multiplierHigh[place]! *= high
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
        if (low !== high) [low, high] = within(each, box[question], at)
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

  private limit() {
    for (let c = 0; c < this.criteria; c++) {
      const [low, high] = this.weightWithin(c)
      const factor = this.factors?.[c] ?? 1
      const bounded = low >= SMALL && high <= LARGE
      if (!bounded && !(low === 0 && high === 0)) this.uneven[c] = 1
      this.weightLow[c] = (bounded ? low : 0) * factor
      this.weightHigh[c] = (high <= LARGE ? Math.max(high, high > 0 ? SMALL : 0) : CEILING) * factor
    }
    for (let i = 0; i < this.ratingLow.length; i++) {
      const size = this.ratingSize[i] as number
      const slack = size > FAR ? DIGITS * size : 0
      this.ratingLow[i] = clampRating((this.ratingLow[i] as number) - slack)
      this.ratingHigh[i] = clampRating((this.ratingHigh[i] as number) + slack)
    }
  }

  /** Before the client's priority. */
  private weightWithin(c: number): [low: number, high: number] {
    const now = (this.model.base.weights[c] as number) + (this.sureAdd[c] as number)
    const slack = DIGITS * (this.size[c] as number)
    const low = now + (this.openLow[c] as number) - slack
    const high = now + (this.openHigh[c] as number) + slack
    return [
      low <= 0 ? 0 : low * (this.multiplierLow[c] as number) * (1 - DIGITS),
      high <= 0 ? 0 : high * (this.multiplierHigh[c] as number) * (1 + DIGITS),
    ]
  }

  /** Whether an option leads in every completion of the box. */
  settle(option: number): boolean {
    if (this.excludedMaybe[option]) return false
    for (let rival = 0; rival < this.excludedMaybe.length; rival++)
      if (rival !== option && !this.beats(option, rival)) return false
    return true
  }

  /** Whether an option is out, or behind another that stays in, in every completion of the box. */
  loses(option: number): boolean {
    if (this.excludedSurely[option]) return true
    for (let rival = 0; rival < this.excludedMaybe.length; rival++)
      if (rival !== option && !this.excludedMaybe[rival] && this.beats(rival, option)) return true
    return false
  }

  /** Whether `rival` is behind `option`, or out, in every completion of the box. */
  private beats(option: number, rival: number): boolean {
    if (this.excludedSurely[rival]) return true
    // Level scores go by document order.
    const least = option < rival ? 0 : ROUNDING + 1e-9
    if (!(this.lead(option, rival, least / 10) >= 0)) return false
    let lowest = 0
    for (let c = 0; c < this.criteria; c++) lowest += this.weightLow[c] as number
    return lowest > 0 || this.leadsOnBaseWeights(option, rival, least)
  }

  /** At least this much is `Σ w · (r_option − r_rival − least)`. */
  private lead(option: number, rival: number, least: number): number {
    const { slope, weightLow, weightHigh, ratingLow, ratingHigh } = this
    let lead = 0
    let linear = false
    for (let c = 0; c < this.criteria; c++) {
      slope[c] = 0
      const [own, other] = [option * this.criteria + c, rival * this.criteria + c]
      const low = (ratingLow[own] as number) - (ratingHigh[other] as number) - least
      const high = (ratingHigh[own] as number) - (ratingLow[other] as number) - least
      if (low === high && this.isLinear(c)) {
        const factor = (this.factors?.[c] ?? 1) * (this.multiplierLow[c] as number)
        slope[c] = low * factor
        const sure = (this.model.base.weights[c] as number) + (this.sureAdd[c] as number)
        lead += low * factor * sure - Math.abs(low * factor) * DIGITS * (this.size[c] as number)
        linear = true
      } else lead += low * ((low >= 0 ? weightLow[c] : weightHigh[c]) as number)
    }
    return linear ? lead + this.leastOfGroups() : lead
  }

  /** Whether what is open moves a weight up and down in proportion. */
  private isLinear(c: number): boolean {
    if (this.uneven[c] || (this.openLow[c] === 0 && this.openHigh[c] === 0)) return false
    const lowest = (this.model.base.weights[c] as number) + (this.sureAdd[c] as number) + (this.openLow[c] as number)
    return this.multiplierLow[c] === this.multiplierHigh[c] && lowest >= 0
  }

  /** The least that the groups add to the lead together, each on all criteria at once. */
  private leastOfGroups(): number {
    const { influences, slope, box } = this
    let total = 0
    for (const group of this.groups) {
      let least = 0
      for (const s of group) {
        const { adds, question } = influences[s] as Influences
        let own = 0
        for (const each of adds) {
          const by = slope[each.place] as number
          if (by === 0) continue
          let { low, high } = each
          if (low !== high) [low, high] = within(each, box[question], addedAt)
          own += Math.min(by * low, by * high)
        }
        if (own < least) least = own
      }
      total += least
    }
    return total
  }

  private leadsOnBaseWeights(option: number, rival: number, least: number): boolean {
    const { weights } = this.model.base
    let lead = 0
    let total = 0
    weights.forEach((weight, c) => {
      const [own, other] = [option * this.criteria + c, rival * this.criteria + c]
      lead += weight * ((this.ratingLow[own] as number) - (this.ratingHigh[other] as number))
      total += weight
    })
    return lead >= (least * total) / 10
  }

  /** Scores between which an option stays, 0..100. */
  reach(option: number): [low: number, high: number] {
    const { weightLow, weightHigh, model } = this
    const row = (of: Float64Array) => of.subarray(option * this.criteria, (option + 1) * this.criteria)
    const within = { weightLow, weightHigh, baseWeights: model.base.weights }
    const low = extremeMean(row(this.ratingLow), within, 'least')
    const high = extremeMean(row(this.ratingHigh), within, 'most')
    return [Math.max(0, 10 * low - ROUNDING), Math.min(100, 10 * high + ROUNDING)]
  }
}

/** What an influence comes to over a question's domain: its least and its most. */
function within(
  influence: Influence,
  domain: Domain | undefined,
  at: (influence: Influence, x: number) => number,
): [low: number, high: number] {
  const { low, high } = influence
  if (low === high || domain === undefined) return [low, high]
  if (domain.kind === 'settled' && typeof domain.value === 'number') {
    const there = at(influence, domain.value)
    return [there, there]
  }
  // Between turning points a curve is a line; the product of several is within the products of their ends.
  if (domain.kind === 'range' && influence.amounts.length === 1) {
    const [a, b] = [at(influence, domain.low), at(influence, domain.high)]
    return a < b ? [a, b] : [b, a]
  }
  return [low, high]
}
