import {
  bestWorst,
  bestWorstDeviation,
  criticWeights,
  entropyWeights,
  type Normalisation,
  type SpreadKind,
  type SurrogateKind,
  simosWeights,
  spreadWeights,
  surrogateWeights,
  swingRatioWeights,
  swingWeights,
} from '@verdict/engine/mcda'
import type { Computed, ExampleMethod } from './computed.ts'
import { NotImplemented } from './fields.ts'

const surrogateKinds: { [kind: string]: SurrogateKind } = {
  roc: 'roc',
  rs: 'rank-sum',
  rankSum: 'rank-sum',
  'rank-sum': 'rank-sum',
  rr: 'rank-reciprocal',
  rankReciprocal: 'rank-reciprocal',
  'rank-reciprocal': 'rank-reciprocal',
  rankExponent: 'rank-exponent',
  'rank-exponent': 'rank-exponent',
  rod: 'rod',
  equal: 'equal',
}

const surrogate: ExampleMethod = (example) => {
  const params = example.object('params')
  const kind = params.text('kind')
  const places = () => (example.has('ranks') ? example.numbers('ranks') : params.count('n'))
  if (kind === 'ties-unnormalised') return tiedRanks(example.numbers('ranks'))
  if (kind === 'all') {
    const [roc, rankSum, rankReciprocal] = (['roc', 'rank-sum', 'rank-reciprocal'] as const).map((k) =>
      surrogateWeights(k, places()),
    ) as [number[], number[], number[]]
    const rankExponent2 = surrogateWeights('rank-exponent', places(), { exponent: 2 })
    return { facts: { roc, rankSum, rankReciprocal, rankExponent2 } }
  }
  const known = Object.hasOwn(surrogateKinds, kind) ? surrogateKinds[kind] : undefined
  if (!known) throw new NotImplemented(`surrogate weights "${kind}"`)
  return { facts: { weights: surrogateWeights(known, places(), { exponent: params.number('exponent', 2) }) } }
}

/** What comes of tied ranks if the tables are read as if there were no ties, how far its sum is from 1, and the library's own answer. */
function tiedRanks(ranks: number[]): Computed {
  const kinds = { rs: 'rank-sum', rr: 'rank-reciprocal', roc: 'roc' } as const
  const each = <T>(of: (kind: SurrogateKind) => T) => ({ rs: of(kinds.rs), rr: of(kinds.rr), roc: of(kinds.roc) })
  const naive = each((kind) => {
    const table = surrogateWeights(kind, ranks.length)
    return ranks.map((rank) => table[rank - 1] ?? Number.NaN)
  })
  const total = (weights: number[]) => weights.reduce((sum, w) => sum + w, 0)
  const sums = { rs: total(naive.rs), rr: total(naive.rr), roc: total(naive.roc) }
  return { facts: { ...naive, sums, corrected: each((kind) => surrogateWeights(kind, ranks)) } }
}

const swing: ExampleMethod = (example): Computed => {
  const params = example.object('params')
  const kind = params.text('kind')
  switch (kind) {
    case 'swing':
      return { facts: { weights: swingWeights(example.numbers('swings')) } }
    case 'swing-ratios': {
      const ratios = example.table('ratios').map((row) => {
        const [first, second, ratio] = row as [number, number, number]
        return { first, second, ratio }
      })
      return { facts: { weights: swingRatioWeights(params.count('n'), ratios) } }
    }
    case 'srf': {
      const { raw, weights } = simosWeights(example.numbers('ranks'), params.number('z'))
      const percent = weights.map((w) => 100 * w)
      return { facts: { weights, raw, normalised: percent, weightsUnnormalised: percent } }
    }
    default:
      throw new NotImplemented(`swing weights "${kind}"`)
  }
}

const otherObjective: ExampleMethod = (example) => {
  const kind = example.object('params').text('kind')
  if (kind === 'equal')
    return { facts: { weights: surrogateWeights('equal', example.table('matrix')[0]?.length ?? 0) } }
  if (!['std', 'variance', 'gini', 'merec'].includes(kind)) throw new NotImplemented(`objective weights "${kind}"`)
  const directions = example.directions()
  return { facts: { weights: spreadWeights(kind as SpreadKind, example.table('matrix'), { directions }) } }
}

const critic: ExampleMethod = (example) => {
  const params = example.optional('params')
  const correlation = params.text('correlation', 'pearson')
  if (correlation !== 'pearson' && correlation !== 'spearman') throw new NotImplemented(`CRITIC by ${correlation}`)
  const normalisation = params.text('normalization', 'minmax') as Normalisation
  const directions = example.directions()
  return { facts: { weights: criticWeights(example.table('matrix'), { correlation, normalisation, directions }) } }
}

const bwm: ExampleMethod = (example) => {
  const [down, up] = [example.numbers('bestToOthers'), example.numbers('othersToWorst')]
  const model = example.optional('params').text('model', 'linear')
  if (model !== 'linear' && model !== 'nonlinear') throw new NotImplemented(`the ${String(model)} best-worst model`)
  const { weights, xi, consistencyRatio, indexRatio } = bestWorst(down, up, { model })
  const plain = bestWorst(down, up, { model: 'linear' })
  // The linear optimum may leave room: any weights with the same largest deviation are right.
  const optimal = (wanted: unknown) =>
    Array.isArray(wanted) &&
    wanted.length === down.length &&
    Math.abs(wanted.reduce((sum: number, w: number) => sum + w, 0) - 1) < 1e-9 &&
    Math.abs(bestWorstDeviation(wanted as number[], down, up) - plain.xi) < 1e-9
  return {
    facts: {
      weights,
      xi,
      CR: consistencyRatio,
      xiOverIndex: indexRatio,
      linearWeights: plain.weights,
      linearXi: plain.xi,
    },
    // References of the nonlinear model come from a general optimiser, which lets constraints be broken by some 1e-7.
    searched: (field) => (model === 'nonlinear' && !field.startsWith('linear') ? 1e-6 : undefined),
    alsoRight: ([field], wanted) =>
      (field === 'linearWeights' || (field === 'weights' && model === 'linear')) && optimal(wanted),
  }
}

/** Methods that make weights. */
export const weightingMethods: { [method: string]: ExampleMethod } = {
  'entropy-weights': (example) => ({ facts: { weights: entropyWeights(example.table('matrix')) } }),
  'critic-weights': critic,
  'objective-weights-other': otherObjective,
  'surrogate-weights': surrogate,
  swing,
  bwm,
}
