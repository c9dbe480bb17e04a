import {
  ahpPriorities,
  kendall,
  type Normalisation,
  rankSimilarity,
  ranking,
  topsis,
  uta,
  vikor,
  weightedSum,
  weightSensitivity,
  winners,
} from '@verdict/engine/mcda'
import { type ComputedFields, type ExampleMethod, problemOf } from './computed.ts'
import { type Fields, NotImplemented } from './fields.ts'

const NEAR = 1e-9

const sensitivity: ExampleMethod = (example) => {
  const model = example.optional('params').text('model', 'wsm')
  if (model !== 'wsm') throw new NotImplemented(`sensitivity of "${String(model)}"`)
  const [values, weights] = [example.table('values'), example.numbers('weights')]
  const result = weightSensitivity(values, weights)
  const rivals = result.rivals.map(({ rival, margin, proportional, absolute, l1, l2 }) => ({
    rival,
    margin,
    proportional,
    absolute,
    l1: l1?.distance ?? null,
    l1weights: l1?.weights ?? null,
    l2: l2?.distance ?? null,
    l2weights: l2?.weights ?? null,
  }))
  const { winner, scores, stabilityIntervals, nearestRival } = result
  return {
    facts: { winner, scores, rivals, stabilityIntervals, nearestRivalL1: nearestRival },
    // Several weights may be as near in L1: any that tie the two at that distance are right.
    alsoRight: ([field, place, name], wanted) => {
      const own = rivals[place as number]
      if (field !== 'rivals' || name !== 'l1weights' || !own?.l1weights || !Array.isArray(wanted)) return false
      const next = wanted as number[]
      const total = weights.reduce((sum, w) => sum + w, 0)
      const away = weights.reduce((sum, w, j) => sum + Math.abs((next[j] ?? 0) - w / total), 0)
      const sum = next.reduce((all, w) => all + w, 0)
      const lead = (row: number) => next.reduce((all, w, j) => all + w * (values[row]?.[j] ?? 0), 0)
      const ties = Math.abs(lead(winner) - lead(own.rival)) <= NEAR && Math.abs(sum - 1) <= NEAR
      return ties && next.every((w) => w >= -NEAR) && Math.abs(away - (own.l1 as number)) <= NEAR
    },
  }
}

const possibleWinners: ExampleMethod = (example) => {
  const params = example.optional('params')
  const list = (name: string) => (params.has(name) ? params.numbers(name) : undefined)
  const rows = params.has('constraints') ? params.table('constraints') : []
  const halfSpaces = rows.map((row) => ({ coefficients: row.slice(0, -1), bound: row.at(-1) as number }))
  const set = { low: list('wLo'), high: list('wHi'), order: list('order'), halfSpaces }
  return { facts: { ...winners({ low: example.table('lo'), high: example.table('hi') }, set) } }
}

const rankReversal: ExampleMethod = (example) => {
  const params = example.object('params')
  const method = params.text('method')
  if (method === 'AHP distributive' || method === 'AHP ideal') return { facts: ahpReversal(example, method) }
  const normalisation = params.text('normalization', method === 'TOPSIS' ? 'vector-raw' : 'minmax') as Normalisation
  const problems = [problemOf(example.object('before')), problemOf(example.object('after'))] as const
  const both = (of: (problem: (typeof problems)[number]) => number[]) => problems.map(of) as [number[], number[]]
  const scoring = (problem: (typeof problems)[number]) => {
    if (method === 'TOPSIS') return topsis(problem, { normalisation }).closeness
    if (method === 'WSM') return weightedSum(problem, { normalisation })
    if (method === 'VIKOR') return vikor(problem, { v: params.number('v', 0.5) }).q
    throw new NotImplemented(`rank reversal of "${method}"`)
  }
  const [vikorBefore, vikorAfter] = both((problem) => vikor(problem).q)
  const [wsmMinmaxBefore, wsmMinmaxAfter] = both((problem) => weightedSum(problem, { normalisation: 'minmax' }))
  const changed = reversal(both(scoring), method === 'VIKOR' ? 'min' : 'max')
  return { facts: { ...changed, vikorBefore, vikorAfter, wsmMinmaxBefore, wsmMinmaxAfter } }
}

/** Only the order of the alternatives that were there before is compared. */
function reversal([before, after]: [number[], number[]], best: 'max' | 'min' = 'max'): ComputedFields {
  const rankBefore = ranking(before, best)
  const rankAfter = ranking(after.slice(0, before.length), best)
  return {
    before,
    after,
    rankBefore,
    rankAfter,
    orderChanged: rankBefore.join() !== rankAfter.join(),
    bestBefore: rankBefore.indexOf(1),
    bestAfter: ranking(after, best).indexOf(1),
  }
}

function ahpReversal(example: Fields, method: string): ComputedFields {
  const all = (ideal: boolean) =>
    [example.object('before'), example.object('after')].map((side) => synthesis(side, ideal))
  const [distributive, ideal] = [all(false), all(true)] as [[number[], number[]], [number[], number[]]]
  const [idealModeBefore, idealModeAfter] = ideal
  return { ...reversal(method === 'AHP ideal' ? ideal : distributive), idealModeBefore, idealModeAfter }
}

/** The criteria's weights are given: local priorities, or in ideal mode their shares of the best, are added up under them. */
function synthesis(side: Fields, ideal: boolean): number[] {
  const weights = side.numbers('criteriaWeights')
  const local = side.tables('matrices').map((matrix) => ahpPriorities(matrix).priorities)
  const alternatives = local[0]?.map((_, a) =>
    local.map((priorities) => (priorities[a] ?? Number.NaN) / (ideal ? Math.max(...priorities) : 1)),
  )
  return weightedSum({ matrix: alternatives ?? [], weights })
}

const utaExample: ExampleMethod = (example) => {
  const params = example.object('params')
  const ranks = params.numbers('ranks')
  const { totalError, values } = uta({
    matrix: example.table('matrix'),
    directions: example.directions(),
    ranks,
    breakpoints: params.numbers('breakpoints'),
    epsilon: params.number('epsilon', 0.05),
  })
  const agreement = (own: number[]) => kendall(ranks, ranking(own))
  return {
    facts: { totalError, values, kendall: agreement(values) },
    // The value functions are not unique: other values are right if they order the alternatives as well.
    alsoRight: ([field], wanted) =>
      field === 'values' && Array.isArray(wanted) && agreement(wanted as number[]) >= agreement(values) - NEAR,
  }
}

/** What could change a result, and what could not. */
export const robustnessMethods: { [method: string]: ExampleMethod } = {
  sensitivity,
  'possible-winners': possibleWinners,
  'rank-reversal': rankReversal,
  'rank-similarity': (example) => {
    const [a, b] = example.table('rankings') as [number[], number[]]
    const { ws, ...others } = rankSimilarity(a, b ?? [])
    return { facts: { ...others, WS: ws } }
  },
  uta: utaExample,
}
