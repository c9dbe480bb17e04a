export { type AhpMethod, type AhpOptions, type AhpPriorities, ahpPriorities } from './ahp.ts'
export { completePairwise } from './ahp-completion.ts'
export {
  type AhpHierarchy,
  type AhpHierarchyOptions,
  type AhpLocal,
  type AhpNode,
  ahpHierarchy,
} from './ahp-hierarchy.ts'
export { aras } from './aras.ts'
export { type BestWorst, type BestWorstOptions, bestWorst, bestWorstDeviation } from './best-worst.ts'
export { type Consistency, consistency, RANDOM_INDEX, type RandomIndex } from './consistency.ts'
export { type Copras, copras } from './copras.ts'
export { type CriticOptions, criticWeights } from './critic-weights.ts'
export { type Distribution, type Draws, interval95, type Rating } from './distribution.ts'
export { type Edas, edas } from './edas.ts'
export { type Electre, type ElectreOptions, electre } from './electre.ts'
export { entropyWeights } from './entropy-weights.ts'
export { type Constraint, type LinearProgram, maximise, type Solution } from './linear-program.ts'
export { mabac } from './mabac.ts'
export { marcos } from './marcos.ts'
export { type Normalisation, normalise } from './normalise.ts'
export { checkPairwise, fromUpperTriangle } from './pairwise-matrix.ts'
export { pairwiseWinning, pairwiseWinningIndices } from './pairwise-winning.ts'
export { type PreferenceFunction, preferenceOf } from './preference-function.ts'
export { checkProblem, type DecisionMatrix, type Direction, type McdaCode, McdaError } from './problem.ts'
export {
  type FlowDivisor,
  type Flows,
  type Promethee,
  type PrometheeOptions,
  promethee,
  prometheeFlows,
} from './promethee.ts'
export { prometheeRelations, type Relation } from './promethee-order.ts'
export { type Portfolio, prometheePortfolio } from './promethee-portfolio.ts'
export { type RankReversal, type RankReversalOptions, rankReversals, type Scoring } from './rank-reversal.ts'
export { kendall, type RankSimilarity, rankSimilarity } from './rank-similarity.ts'
export { ranking } from './ranking.ts'
export { simosWeights } from './simos-weights.ts'
export { type Smaa2, type Smaa2Problem, smaa2 } from './smaa2.ts'
export { type ExactSmaa2, exactSmaa2 } from './smaa2-exact.ts'
export { type SpotisOptions, spotis } from './spotis.ts'
export { type SpreadKind, type SpreadOptions, spreadWeights } from './spread-weights.ts'
export { type SurrogateKind, type SurrogateOptions, surrogateWeights } from './surrogate-weights.ts'
export { type SwingRatio, swingRatioWeights, swingWeights } from './swing-weights.ts'
export { type Topsis, type TopsisOptions, topsis } from './topsis.ts'
export { type Uta, type UtaProblem, uta } from './uta.ts'
export { type Vikor, type VikorOptions, vikor } from './vikor.ts'
export { type Waspas, type WaspasOptions, waspas } from './waspas.ts'
export { smallestL1Change, smallestL2Change, type WeightChange } from './weight-change.ts'
export { type RivalSensitivity, type WeightSensitivity, weightSensitivity } from './weight-sensitivity.ts'
export { type HalfSpace, type WeightSet } from './weight-set.ts'
export { type WeightedProductOptions, weightedProduct, weightedProductLogs } from './weighted-product.ts'
export { type WeightedSumOptions, weightedSum } from './weighted-sum.ts'
export { type OpenValues, type Winners, winners } from './winners.ts'
export { sfc32 } from '../robustness/sfc32.ts'
