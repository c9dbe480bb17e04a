export { type AhpMethod, type AhpOptions, type AhpPriorities, ahpPriorities } from './weighting/ahp.ts'
export { completePairwise } from './weighting/ahp-completion.ts'
export {
  type AhpHierarchy,
  type AhpHierarchyOptions,
  type AhpLocal,
  type AhpNode,
  ahpHierarchy,
} from './weighting/ahp-hierarchy.ts'
export { aras } from './ranking/aras.ts'
export { type BestWorst, type BestWorstOptions, bestWorst, bestWorstDeviation } from './weighting/best-worst.ts'
export {
  type Consistency,
  consistency,
  consistencyRatio,
  RANDOM_INDEX,
  type RandomIndex,
} from './weighting/consistency.ts'
export { type Copras, copras } from './ranking/copras.ts'
export { type CriticOptions, criticWeights } from './weighting/critic-weights.ts'
export { type Distribution, type Draws, interval95, type UncertainRating } from './table/distribution.ts'
export { type Edas, edas } from './ranking/edas.ts'
export { type Electre, type ElectreOptions, electre } from './outranking/electre.ts'
export { entropyWeights } from './weighting/entropy-weights.ts'
export { type Constraint, type LinearProgram, maximise, type Solution } from './table/linear-program.ts'
export { type GroupWeights, groupWeights } from './weighting/group-weights.ts'
export { mabac } from './ranking/mabac.ts'
export { marcos } from './ranking/marcos.ts'
export { type Normalisation, normalise } from './table/normalise.ts'
export { checkPairwise, fromUpperTriangle } from './weighting/pairwise-matrix.ts'
export { pairwiseWinning, pairwiseWinningIndices } from './robustness/pairwise-winning.ts'
export { type PreferenceFunction, preferenceOf } from './outranking/preference-function.ts'
export { checkProblem, type DecisionMatrix, type Direction, type McdaCode, McdaError } from './table/problem.ts'
export {
  type FlowDivisor,
  type Flows,
  type Promethee,
  type PrometheeOptions,
  promethee,
  prometheeFlows,
} from './outranking/promethee.ts'
export { prometheeRelations, type Relation } from './outranking/promethee-order.ts'
export { type Portfolio, prometheePortfolio } from './outranking/promethee-portfolio.ts'
export { type RankReversal, type RankReversalOptions, rankReversals, type Scoring } from './robustness/rank-reversal.ts'
export { kendall, type RankSimilarity, rankSimilarity } from './robustness/rank-similarity.ts'
export { ranking } from './table/ranking.ts'
export { simosWeights } from './weighting/simos-weights.ts'
export { type Smaa2, type Smaa2Problem, smaa2 } from './robustness/smaa2.ts'
export { type ExactSmaa2, exactSmaa2 } from './robustness/smaa2-exact.ts'
export { type SpotisOptions, spotis } from './ranking/spotis.ts'
export { type SpreadKind, type SpreadOptions, spreadWeights } from './weighting/spread-weights.ts'
export { type SurrogateKind, type SurrogateOptions, surrogateWeights } from './weighting/surrogate-weights.ts'
export { incompletePairWeights, type PairJudgement } from './weighting/incomplete-pairs.ts'
export { type SwingRatio, swingRatioWeights, swingWeights } from './weighting/swing-weights.ts'
export { type Topsis, type TopsisOptions, topsis } from './ranking/topsis.ts'
export { type Uta, type UtaProblem, uta } from './ranking/uta.ts'
export { type Vikor, type VikorOptions, vikor } from './ranking/vikor.ts'
export { type Waspas, type WaspasOptions, waspas } from './ranking/waspas.ts'
export { smallestL1Change, smallestL2Change, type WeightChange } from './robustness/weight-change.ts'
export { type RivalSensitivity, type WeightSensitivity, weightSensitivity } from './robustness/weight-sensitivity.ts'
export { type HalfSpace, type WeightSet } from './robustness/weight-set.ts'
export { type WeightedProductOptions, weightedProduct, weightedProductLogs } from './ranking/weighted-product.ts'
export { type WeightedSumOptions, weightedSum } from './ranking/weighted-sum.ts'
export { type OpenValues, type Winners, winners } from './robustness/winners.ts'
export { sfc32 } from '../robustness/sfc32.ts'
