import { sum } from '../../maths/sum.ts'
import { checkProblem } from '../table/problem.ts'
import { smallestL1Change, smallestL2Change, type WeightChange } from './weight-change.ts'

/** Points within this of 0, 1 or a weight count as there: rounding. */
const TINY = 1e-12

export interface RivalSensitivity {
  /** Index of the alternative. */
  rival: number
  /** How far the winner's score is above the rival's, >= 0. */
  margin: number
  /** One a criterion: its weight at the tie while the others keep their proportions; null where they do not tie within 0..1. */
  proportional: (number | null)[]
  /**
   * One a criterion: by how much its weight alone, on the scale of the weights as given, must fall for the tie (negative: rise), before
   * they are brought to sum 1 again; null where it cannot: the weight would fall below 0, or the two are alike on it.
   */
  absolute: (number | null)[]
  /** The nearest tying weights; null where none exist. */
  l1: WeightChange | null
  l2: WeightChange | null
}

export interface WeightSensitivity {
  winner: number
  scores: number[]
  /** All others, in order. */
  rivals: RivalSensitivity[]
  /** One a criterion: [lowest, highest] weight at which the winner stays, the others in proportion. */
  stabilityIntervals: [number, number][]
  /** The rival with the smallest L1 change, null where no change of weights brings anybody up. */
  nearestRival: number | null
}

/**
 * What change of weights would let another alternative catch up with the winner of a weighted sum. Exact: scores are linear in the weights.
 * It holds for PROMETHEE II with the unicriterion net flows as values. Cost: alternatives × criteria.
 *
 * @param values a row an alternative, a column a criterion; on common scales, more is better
 * @param weights one a criterion, each >= 0, not all 0; brought to sum 1 first
 * @returns the winner is the first of several with the same score
 * @throws {McdaError} what `checkProblem` throws
 * @see E. Triantaphyllou and A. Sanchez, Decision Sciences 28 (1997) 151-194 (absolute); B. Mareschal, European Journal of Operational
 *   Research 33 (1988) 54-64 (stability intervals)
 */
export function weightSensitivity(
  values: readonly (readonly number[])[],
  weights: readonly number[],
): WeightSensitivity {
  checkProblem({ matrix: values, weights })
  const total = sum(weights)
  const present = weights.map((w) => w / total)
  const scores = values.map((row) => dot(present, row))
  const winner = scores.indexOf(Math.max(...scores))
  const best = values[winner] as readonly number[]
  const rivals = values.flatMap((row, rival) =>
    rival === winner
      ? []
      : [
          against(
            rival,
            weights,
            present,
            best.map((x, j) => x - (row[j] as number)),
          ),
        ],
  )
  const stabilityIntervals = present.map((w, k): [number, number] => {
    // A criterion on which the winner is further ahead than overall favours it: its weight must not fall below the tie.
    const ties = (speaksFor: boolean) =>
      rivals.flatMap(({ rival, margin, proportional }) => {
        const gap = (best[k] as number) - ((values[rival] as readonly number[])[k] as number)
        return gap > margin === speaksFor ? (proportional[k] ?? []) : []
      })
    return [Math.min(w, Math.max(0, ...ties(true))), Math.max(w, Math.min(1, ...ties(false)))]
  })
  const near = rivals.flatMap(({ rival, l1 }) => (l1 ? [{ rival, distance: l1.distance }] : []))
  const least = Math.min(...near.map(({ distance }) => distance))
  const nearestRival = near.find(({ distance }) => distance === least)?.rival ?? null
  return { winner, scores, rivals, stabilityIntervals, nearestRival }
}

function against(
  rival: number,
  given: readonly number[],
  weights: readonly number[],
  gaps: readonly number[],
): RivalSensitivity {
  const margin = Math.max(0, dot(weights, gaps))
  // Scores that differ only by rounding.
  const tied = margin === 0 ? { weights: [...weights], distance: 0 } : undefined
  const asGiven = Math.max(0, dot(given, gaps))
  return {
    rival,
    margin,
    proportional: gaps.map((gap, k) => tieInProportion(margin, weights[k] as number, gap)),
    absolute: gaps.map((gap, k) => tieAlone(asGiven, given[k] as number, gap)),
    l1: tied ?? smallestL1Change(weights, gaps),
    l2: tied ?? smallestL2Change(weights, gaps),
  }
}

/** With R the margin of the other criteria, scaled up to weight 1: the margin at weight t is R (1 − t) + gap · t. */
function tieInProportion(margin: number, weight: number, gap: number): number | null {
  if (weight === 1) return null
  const others = (margin - weight * gap) / (1 - weight)
  const slope = others - gap
  if (Math.abs(slope) <= TINY * Math.max(Math.abs(others), Math.abs(gap))) return null
  return within(others / slope)
}

function within(tie: number): number | null {
  if (tie < -TINY || tie > 1 + TINY) return null
  return Math.min(1, Math.max(0, tie))
}

function tieAlone(margin: number, weight: number, gap: number): number | null {
  if (gap === 0) return null
  const fall = margin / gap
  return fall <= weight * (1 + TINY) ? fall : null
}

const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((x, i) => x * (b[i] as number)))
