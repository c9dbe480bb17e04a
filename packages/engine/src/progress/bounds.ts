import type { CompiledModel } from '../decide/model.ts'
import { atScale } from '../decide/score.ts'
import { NEAR } from '../maths/near.ts'
import { extremeMean } from './extreme-mean.ts'
import { influenceWithin } from './influence-within.ts'
import { addedAt, type Influences } from './influences.ts'
import { DIGITS, LimitFinder, type Limits } from './limits.ts'
import type { Box, Possible } from './possible.ts'

/** Wider than what rounding can do to a score. */
const ROUNDING = 1e-10

/**
 * Bounds the scores of a model's boxes, one after another: those of a box hold until the next is given.
 *
 * @param factors the client's priorities by criterion, if there are any
 */
export function boundsIn(
  model: CompiledModel,
  influences: readonly Influences[],
  factors: readonly number[] | undefined,
): (box: Box, possible: Possible) => Bounds {
  const finder = new LimitFinder(model, influences, factors)
  const bounds = new Bounds(model, influences, finder)
  return (box, possible) => {
    finder.of(box, possible)
    return bounds
  }
}

/**
 * What limits of weights and ratings make of the scores: sound for every completion of a box, tight where weights are added to and not
 * multiplied by what is open.
 *
 * Cost of a comparison: criteria, and what is open.
 */
export class Bounds {
  private readonly slope: Float64Array
  /** At a scale at which their products with ratings lose no digits. */
  private readonly baseWeights: readonly number[]

  constructor(
    model: CompiledModel,
    private readonly influences: readonly Influences[],
    private readonly limits: Limits,
  ) {
    this.slope = new Float64Array(model.document.criteria.length)
    this.baseWeights = atScale(model.base.weights).scaled
  }

  /** Whether an option leads in every completion of the box. */
  settle(option: number): boolean {
    const { excludedMaybe } = this.limits
    if (excludedMaybe[option]) return false
    for (let rival = 0; rival < excludedMaybe.length; rival++)
      if (rival !== option && !this.beats(option, rival)) return false
    return true
  }

  /** Whether an option is out, or behind another that stays in, in every completion of the box. */
  loses(option: number): boolean {
    const { excludedSurely, excludedMaybe } = this.limits
    if (excludedSurely[option]) return true
    for (let rival = 0; rival < excludedMaybe.length; rival++)
      if (rival !== option && !excludedMaybe[rival] && this.leads(rival, option, ahead(rival, option))) return true
    return false
  }

  /** Scores between which an option stays, 0..100. */
  reach(option: number): [low: number, high: number] {
    const { weightLow, weightHigh, ratingLow, ratingHigh } = this.limits
    const row = (of: Float64Array) => of.subarray(option * this.slope.length, (option + 1) * this.slope.length)
    const within = { weightLow, weightHigh, baseWeights: this.baseWeights }
    const low = extremeMean(row(ratingLow), within, 'least')
    const high = extremeMean(row(ratingHigh), within, 'most')
    return [Math.max(0, 10 * low - ROUNDING), Math.min(100, 10 * high + ROUNDING)]
  }

  /** Whether `rival` does not keep `option` from leading: it is behind, level and later, or out, in every completion of the box. */
  private beats(option: number, rival: number): boolean {
    if (this.leads(option, rival, ahead(option, rival))) return true
    // A later one may even be ahead, by so little that the two scores count as equal.
    return option < rival && this.leads(option, rival, ROUNDING - NEAR)
  }

  /** Whether `option` is at least so many points ahead of `rival`, or that is out, in every completion of the box. */
  private leads(option: number, rival: number, least: number): boolean {
    const { excludedSurely, weightLow } = this.limits
    if (excludedSurely[rival]) return true
    if (!(this.lead(option, rival, least / 10) >= 0)) return false
    let lowest = 0
    for (let c = 0; c < weightLow.length; c++) lowest += weightLow[c] as number
    return lowest > 0 || this.leadsOnBaseWeights(option, rival, least)
  }

  /** At least this much is `Σ w · (r_option − r_rival − least)`. */
  private lead(option: number, rival: number, least: number): number {
    const { slope } = this
    const { weightLow, weightHigh, ratingLow, ratingHigh, linear, scale, sure, size } = this.limits
    let lead = 0
    let sloped = false
    for (let c = 0; c < slope.length; c++) {
      slope[c] = 0
      const [own, other] = [option * slope.length + c, rival * slope.length + c]
      const low = (ratingLow[own] as number) - (ratingHigh[other] as number) - least
      const high = (ratingHigh[own] as number) - (ratingLow[other] as number) - least
      if (low === high && linear[c]) {
        const by = low * (scale[c] as number)
        slope[c] = by
        lead += by * (sure[c] as number) - Math.abs(by) * DIGITS * (size[c] as number)
        sloped = true
      } else lead += low * ((low >= 0 ? weightLow[c] : weightHigh[c]) as number)
    }
    return sloped ? lead + this.leastOfGroups() : lead
  }

  /** The least that the groups add to the lead together, each on all criteria at once. */
  private leastOfGroups(): number {
    const { influences, slope } = this
    const { groups, box } = this.limits
    let total = 0
    for (const group of groups) {
      let least = 0
      for (const s of group) {
        const { adds, question } = influences[s] as Influences
        let own = 0
        for (const each of adds) {
          const by = slope[each.place] as number
          if (by === 0) continue
          let { low, high } = each
          if (low !== high) [low, high] = influenceWithin(each, box[question], addedAt)
          own += Math.min(by * low, by * high)
        }
        if (own < least) least = own
      }
      total += least
    }
    return total
  }

  private leadsOnBaseWeights(option: number, rival: number, least: number): boolean {
    const { ratingLow, ratingHigh } = this.limits
    let lead = 0
    let total = 0
    this.baseWeights.forEach((weight, c) => {
      const [own, other] = [option * this.slope.length + c, rival * this.slope.length + c]
      lead += weight * ((ratingLow[own] as number) - (ratingHigh[other] as number))
      total += weight
    })
    return lead >= (least * total) / 10
  }
}

/** The points by which an option is ahead of another for sure: level scores go by document order. */
const ahead = (option: number, rival: number) => (option < rival ? 0 : ROUNDING + NEAR)
