import { sum } from '../../maths/sum.ts'
import { checkWeights, McdaError } from '../table/problem.ts'

/**
 * Weights from swings: how much the step from worst to best of each criterion is worth, the largest usually 100. Cost: criteria.
 *
 * @param swings one a criterion, each >= 0, not all 0, any scale
 * @returns one a criterion, sum 1
 * @throws {McdaError} `empty`, `length`, `not-finite`, `negative`, `all-zero`
 * @see D. von Winterfeldt and W. Edwards, Decision Analysis and Behavioral Research (1986), ch. 8
 */
export function swingWeights(swings: readonly number[]): number[] {
  if (swings.length === 0) throw new McdaError('empty', 'swings is empty')
  checkWeights(swings, swings.length, 'swings')
  const total = sum(swings)
  return swings.map((swing) => swing / total)
}

/** Criterion `first` weighs `ratio` times as much as criterion `second`; indices from 0. */
export interface SwingRatio {
  first: number
  second: number
  ratio: number
}

/**
 * Weights from ratios of swings that connect all criteria. More ratios than needed must agree within 1e-9. Cost: criteria × ratios.
 *
 * @param criteria how many
 * @returns one a criterion, above 0, sum 1
 * @throws {McdaError} `empty`; `not-permitted` for an unknown criterion or a ratio that is not above 0; `infeasible` where ratios contradict
 *   each other or leave a criterion out
 */
export function swingRatioWeights(criteria: number, ratios: readonly SwingRatio[]): number[] {
  if (!Number.isInteger(criteria) || criteria < 1)
    throw new McdaError('empty', `${criteria} criteria: one at least is needed`)
  ratios.forEach(({ first, second, ratio }, i) => {
    for (const criterion of [first, second])
      if (!Number.isInteger(criterion) || criterion < 0 || criterion >= criteria)
        throw new McdaError('not-permitted', `ratios[${i}] names criterion ${criterion}: there are ${criteria}`, i)
    if (!(ratio > 0 && Number.isFinite(ratio)))
      throw new McdaError('not-permitted', `ratios[${i}] is ${ratio}: it must be above 0`, i)
  })
  const weights = new Map([[0, 1]])
  for (const [from, weight] of weights)
    for (const { first, second, ratio } of ratios) {
      if (first === from && !weights.has(second)) weights.set(second, weight / ratio)
      if (second === from && !weights.has(first)) weights.set(first, weight * ratio)
    }
  const raw = Array.from({ length: criteria }, (_, i) => {
    const weight = weights.get(i)
    if (weight === undefined)
      throw new McdaError('infeasible', `no ratio connects criterion ${i} with criterion 0`, undefined, i)
    return weight
  })
  ratios.forEach(({ first, second, ratio }, i) => {
    const said = (raw[first] as number) / (raw[second] as number)
    if (Math.abs(said / ratio - 1) > 1e-9)
      throw new McdaError('infeasible', `ratios[${i}] is ${ratio}, but the others make it ${said}`, i)
  })
  return swingWeights(raw)
}
