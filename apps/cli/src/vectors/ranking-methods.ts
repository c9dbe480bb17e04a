import {
  aras,
  copras,
  edas,
  electre,
  mabac,
  marcos,
  type Normalisation,
  normalise,
  ranking,
  spotis,
  topsis,
  vikor,
  waspas,
  weightedProduct,
  weightedProductLogs,
  weightedSum,
} from '@verdict/engine/mcda'
import { type ExampleMethod, problemOf, scored } from './computed.ts'
import { type Fields, NotImplemented } from './fields.ts'

const normalisationOf = (example: Fields, otherwise: Normalisation) =>
  example.optional('params').text('normalization', otherwise) as Normalisation

const wpm: ExampleMethod = (example) => {
  const problem = problemOf(example)
  const normalisation = normalisationOf(example, 'none')
  const logs = weightedProductLogs(problem, { normalisation })
  const ratio = (i: number, k: number) => Math.exp((logs[i] as number) - (logs[k] as number))
  return {
    facts: {
      ...scored(weightedProduct(problem, { normalisation })),
      // Ranked by the logarithms, which stay apart where the products leave the range of numbers.
      ranking: ranking(logs),
      log10scores: logs.map((log) => log / Math.LN10),
      ratios: (wanted) => (wanted as [number, number, number][]).map(([i, k]) => [i, k, ratio(i, k)]),
      wsmScores: weightedSum(problem, { normalisation }),
    },
  }
}

const topsisExample: ExampleMethod = (example) => {
  const params = example.optional('params')
  const point = (name: string) => (params.has(name) ? params.numbers(name) : undefined)
  const normalisation = normalisationOf(example, 'vector-raw')
  const { closeness, toIdeal, toAnti, ideal, anti } = topsis(problemOf(example), {
    normalisation,
    ideal: point('ideal'),
    anti: point('anti'),
  })
  return { facts: { ...scored(closeness), closeness, dplus: toIdeal, dminus: toAnti, ideal, anti } }
}

const vikorExample: ExampleMethod = (example) => {
  const { s, r, q, ...compromise } = vikor(problemOf(example), { v: example.optional('params').number('v', 0.5) })
  return { facts: { S: s, R: r, Q: q, ...compromise, ranking: ranking(q, 'min'), best: ranking(q, 'min').indexOf(1) } }
}

const waspasExample: ExampleMethod = (example) => {
  const params = example.optional('params')
  const lambda = params.has('lambda') ? params.number('lambda') : params.number('lambda_', 0.5)
  const normalisation = normalisationOf(example, 'linear')
  const { scores, sum, product } = waspas(problemOf(example), { lambda, normalisation })
  return { facts: { ...scored(scores), wsm: sum, wpm: product } }
}

const electreExample: ExampleMethod = (example) => {
  const params = example.optional('params')
  const variant = params.text('method', 'ELECTRE I')
  if (variant !== 'ELECTRE I') throw new NotImplemented(variant)
  const normalisation = normalisationOf(example, 'sum-raw')
  const thresholds = { concordance: params.number('p'), discordance: params.number('q') }
  return { facts: { ...electre(problemOf(example), { ...thresholds, normalisation }) } }
}

const spotisExample: ExampleMethod = (example) => {
  const params = example.object('params')
  const bounds = params.table('bounds') as [number, number][]
  const ideal = params.has('isp') ? params.numbers('isp') : undefined
  return { facts: scored(spotis(problemOf(example), { bounds, ideal }), 'min') }
}

/** Methods that score the alternatives of a decision matrix. */
export const rankingMethods: { [method: string]: ExampleMethod } = {
  wsm: (example) => ({
    facts: scored(weightedSum(problemOf(example), { normalisation: normalisationOf(example, 'none') })),
  }),
  wpm,
  waspas: waspasExample,
  topsis: topsisExample,
  vikor: vikorExample,
  edas: (example) => ({ facts: scored(edas(problemOf(example)).scores) }),
  marcos: (example) => ({ facts: scored(marcos(problemOf(example))) }),
  copras: (example) => ({ facts: scored(copras(problemOf(example)).scores) }),
  aras: (example) => ({ facts: scored(aras(problemOf(example))) }),
  mabac: (example) => ({ facts: scored(mabac(problemOf(example))) }),
  spotis: spotisExample,
  electre: electreExample,
  normalisation: (example) => ({
    facts: { matrix: normalise(example.table('matrix'), normalisationOf(example, 'none'), example.directions()) },
  }),
}
