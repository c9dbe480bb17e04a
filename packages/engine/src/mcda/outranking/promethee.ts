import { sum } from '../../maths/sum.ts'
import { type PreferenceFunction, preferenceOf } from './preference-function.ts'
import { checkMatrix, checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

/** What flows are divided by: one less than the number of alternatives, or nothing (older papers print sums). */
export type FlowDivisor = 'n-1' | 'none'

export interface PrometheeOptions {
  /** One for all criteria, or one a criterion. */
  preferences: PreferenceFunction | readonly PreferenceFunction[]
  /** Default `n-1`. */
  flowDivisor?: FlowDivisor
}

export interface Flows {
  /** One an alternative: how much it is preferred to the others, how much they are to it, and the difference (PROMETHEE II). */
  positive: number[]
  negative: number[]
  net: number[]
}

export interface Promethee extends Flows {
  /** π(a, b): a row and a column an alternative, 0..Σ w. */
  preference: number[][]
  /** Net flows by one criterion alone, unweighted, a row an alternative; net = Σ_j w_j · unicriterion_j. */
  unicriterion: number[][]
  flowDivisor: FlowDivisor
}

/**
 * PROMETHEE I and II outranking flows.
 *
 *     π(a, b) = Σ_j w_j P_j(d_j(a, b)),   φ⁺(a) = Σ_b π(a, b)/(n − 1),   φ⁻(a) = Σ_b π(b, a)/(n − 1),   φ = φ⁺ − φ⁻
 *
 * Weights are used as given: flows lie in −1..1 if these add up to 1. One alternative alone has flows of 0. The net flow ranks (II); see
 * `prometheeRelations` for the partial order (I). Cost: alternatives² × criteria.
 *
 * @throws {McdaError} what `checkProblem` and `preferenceOf` throw; `length` for another number of preferences than criteria
 * @see J.-P. Brans, P. Vincke and B. Mareschal, European Journal of Operational Research 24 (1986) 228-238
 */
export function promethee(problem: DecisionMatrix, options: PrometheeOptions): Promethee {
  const { preferences, flowDivisor = 'n-1' } = options
  const { matrix, weights, directions } = checkProblem(problem)
  const functions = shared(preferences, weights.length)
  const single = weights.map((_, c) => {
    const sign = directions[c] === 'max' ? 1 : -1
    const prefer = functions[c] as (advantage: number) => number
    return matrix.map((a) => matrix.map((b) => prefer(sign * ((a[c] as number) - (b[c] as number)))))
  })
  const preference = matrix.map((_, a) =>
    matrix.map((_, b) => sum(weights.map((weight, c) => weight * (single[c]?.[a]?.[b] as number)))),
  )
  const alone = single.map((table) => flows(table, flowDivisor).net)
  const unicriterion = matrix.map((_, a) => alone.map((net) => net[a] as number))
  return { ...flows(preference, flowDivisor), preference, unicriterion, flowDivisor }
}

/**
 * Flows of a table of preference indices. Cost: cells.
 *
 * @param preference π(a, b), square, finite; the diagonal is left out
 * @throws {McdaError} what `checkMatrix` throws; `length` unless square
 */
export function prometheeFlows(preference: readonly (readonly number[])[], flowDivisor: FlowDivisor = 'n-1'): Flows {
  const width = checkMatrix(preference, 'preference')
  if (width !== preference.length)
    throw new McdaError('length', `preference has ${preference.length} rows, ${width} columns`)
  return flows(preference, flowDivisor)
}

function flows(preference: readonly (readonly number[])[], flowDivisor: FlowDivisor): Flows {
  const n = preference.length
  const divisor = flowDivisor === 'none' || n === 1 ? 1 : n - 1
  const total = (of: (other: number) => number, own: number) => {
    let flow = 0
    for (let other = 0; other < n; other++) if (other !== own) flow += of(other)
    return flow / divisor
  }
  const positive = preference.map((row, a) => total((b) => row[b] as number, a))
  const negative = preference.map((_, a) => total((b) => preference[b]?.[a] as number, a))
  return { positive, negative, net: positive.map((plus, a) => plus - (negative[a] as number)) }
}

function shared(preferences: PrometheeOptions['preferences'], criteria: number) {
  if (!Array.isArray(preferences)) {
    const one = preferenceOf(preferences as PreferenceFunction)
    return Array.from({ length: criteria }, () => one)
  }
  if (preferences.length !== criteria)
    throw new McdaError('length', `preferences has ${preferences.length} entries: it must have ${criteria}`)
  return preferences.map((preference: PreferenceFunction, c) => preferenceOf(preference, c))
}
