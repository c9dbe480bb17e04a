import {
  type FlowDivisor,
  type Flows,
  type PreferenceFunction,
  promethee,
  prometheeFlows,
  prometheePortfolio,
  prometheeRelations,
  ranking,
} from '@verdict/engine/mcda'
import { type ComputedFields, type ExampleMethod, problemOf } from './computed.ts'
import { Fields, NotImplemented } from './fields.ts'

const prometheeExample: ExampleMethod = (example) => {
  if (example.has('netFlows')) return portfolio(example)
  const params = example.optional('params')
  const divisor = params.text('flow_divisor', 'n-1')
  if (divisor !== 'n-1' && divisor !== 'none') throw new NotImplemented(`flows divided by ${String(divisor)}`)
  if (example.has('preferenceMatrix')) {
    const table = example.table('preferenceMatrix')
    return { facts: flowFacts(prometheeFlows(table, divisor), table.length, divisor) }
  }
  const preferences = params.objects('functions').map(preferenceFunction)
  const result = promethee(problemOf(example), { preferences, flowDivisor: divisor })
  const { preference, unicriterion } = result
  return { facts: { ...flowFacts(result, preference.length, divisor), preference, unicriterion } }
}

function preferenceFunction(given: Fields): PreferenceFunction {
  const shape = given.text('type')
  switch (shape) {
    case 'usual':
      return { shape }
    case 'u-shape':
      return { shape, q: given.number('q') }
    case 'v-shape':
      return { shape, p: given.number('p') }
    case 'level':
    case 'linear':
      return { shape, q: given.number('q'), p: given.number('p') }
    case 'gaussian':
      return { shape, s: given.number('s') }
    default:
      throw new NotImplemented(`the preference function "${shape}"`)
  }
}

function flowFacts(flows: Flows, n: number, divisor: FlowDivisor): ComputedFields {
  const times = divisor === 'none' ? 1 : n - 1
  const undivided = (values: number[]) => values.map((value) => value * times)
  const relations = prometheeRelations(flows)
  const ranks = ranking(flows.net)
  const pairs = (holds: (a: number, b: number) => boolean) =>
    relations.flatMap((row, a) => row.flatMap((_, b) => (holds(a, b) ? [[a, b]] : [])))
  return {
    phiPlus: flows.positive,
    phiMinus: flows.negative,
    phi: flows.net,
    phiPlusSum: undivided(flows.positive),
    phiMinusSum: undivided(flows.negative),
    phiSum: undivided(flows.net),
    ranking: ranks,
    best: ranks.indexOf(1),
    promethee1: relations,
    relations,
    promethee1Expected: (wanted) => ({
      preferred: inOrderOf(
        wanted,
        'preferred',
        pairs((a, b) => relations[a]?.[b] === 'P'),
      ),
      incomparable: inOrderOf(
        wanted,
        'incomparable',
        pairs((a, b) => a < b && relations[a]?.[b] === 'R'),
      ),
    }),
  }
}

/** Pairs are sets: they are put in the order in which the example lists them, those that it does not list last. */
function inOrderOf(wanted: unknown, name: string, pairs: number[][]): number[][] {
  const listed = new Fields(wanted, 'promethee1Expected.').table(name)
  const place = (pair: number[]) => {
    const found = listed.findIndex((other) => other.join() === pair.join())
    return found < 0 ? listed.length : found
  }
  return [...pairs].sort((a, b) => place(a) - place(b))
}

function portfolio(example: Fields) {
  const [flows, costs] = [example.numbers('netFlows'), example.numbers('costs')]
  const budget = example.object('params').number('budget')
  const { chosen, totalFlow } = prometheePortfolio(flows, costs, budget)
  const total = (of: number[], indices: number[]) => indices.reduce((sum, i) => sum + (of[i] ?? Number.NaN), 0)
  return {
    facts: { chosen, totalFlow },
    // Another set with the same flow within the budget is as good.
    alsoRight: ([field]: (string | number)[], wanted: unknown) =>
      field === 'chosen' &&
      Array.isArray(wanted) &&
      new Set(wanted).size === wanted.length &&
      total(costs, wanted as number[]) <= budget &&
      Math.abs(total(flows, wanted as number[]) - totalFlow) < 1e-9,
  }
}

export const prometheeMethods: { [method: string]: ExampleMethod } = { promethee: prometheeExample }
