import type { DecisionCase } from '../decide/decide.ts'
import { rank } from '../decide/rank.ts'
import { normalised } from '../decide/score.ts'
import { promethee } from '../mcda/outranking/promethee.ts'
import { topsis } from '../mcda/ranking/topsis.ts'
import { vikor } from '../mcda/ranking/vikor.ts'
import { weightedProduct } from '../mcda/ranking/weighted-product.ts'
import type { CoreVerdict, Method, SecondOpinions } from '../verdict.ts'

/** A single rating of 0 would make the whole product 0. */
const LEAST = 0.01

/**
 * What four other methods make of the same weights and ratings of the options still in. Scores within 1e-9 are equal and go by document
 * order.
 *
 * Weighted product (`Π max(r, 0.01)^(w/Σw)`), TOPSIS (`vector-raw`), VIKOR (v = 0.5) and PROMETHEE II (linear, q = 1, p = 5).
 *
 * @returns null without a winner
 */
export function secondOpinions(
  { model, weighing, candidates }: DecisionCase,
  { winner }: CoreVerdict,
): SecondOpinions | null {
  if (winner === null) return null
  const matrix = candidates.map((o) => weighing.ratings[o] as readonly number[])
  const weights = normalised(weighing.weights)
  const problem = { matrix, weights }
  const scores: { [method in Method]: number[] } = {
    weightedProduct: weightedProduct({ weights, matrix: matrix.map((row) => row.map((r) => Math.max(r, LEAST))) }),
    topsis: topsis(problem).closeness,
    vikor: vikor(problem).q.map((q) => -q),
    promethee2: promethee(problem, { preferences: { shape: 'linear', q: 1, p: 5 } }).net,
  }
  const places = candidates.map((_, i) => i)
  const ranked = (method: Method) =>
    rank(scores[method], places).map((i) => model.document.options[candidates[i] as number]?.key as string)
  const rankings = {
    weightedProduct: ranked('weightedProduct'),
    topsis: ranked('topsis'),
    vikor: ranked('vikor'),
    promethee2: ranked('promethee2'),
  }
  return { agreeing: Object.values(rankings).filter(([first]) => first === winner).length, rankings }
}
