import {
  type AhpMethod,
  type AhpNode,
  type AhpOptions,
  ahpHierarchy,
  ahpPriorities,
  completePairwise,
  consistency,
  fromUpperTriangle,
  RANDOM_INDEX,
  type RandomIndex,
  ranking,
  swingWeights,
} from '@verdict/engine/mcda'
import type { ComputedValue, ComputedFields, ExampleMethod } from './computed.ts'
import { type Fields, NotImplemented } from './fields.ts'

const METHODS = ['eigenvector', 'geometric-mean', 'column-mean']

const ahp: ExampleMethod = (example) => {
  const params = example.optional('params')
  const method = params.text('method', 'eigenvector')
  // Measurements on a ratio scale need no comparisons: they are shared out as they are.
  if (method === 'direct') return { facts: { priorities: swingWeights(example.numbers('scores')) } }
  if (!METHODS.includes(method)) throw new NotImplemented(`AHP by "${method}"`)
  const options = { method: method as AhpMethod, randomIndex: params.text('randomIndex', 'saaty1980') as RandomIndex }
  if (example.has('tree')) return { facts: overTree(nodeOf(example.object('tree')), options) }
  if (example.has('matrix')) return { facts: overMatrix(example.table('matrix'), options) }
  // The least eigenvalue is flat around its place, so that a search for it ends some 1e-8 away from the root of its slope.
  return { facts: overUpper(example, options), searched: (field) => (field === 'missing' ? 1e-7 : undefined) }
}

function overUpper(example: Fields, options: AhpOptions): ComputedFields {
  const upper = example.numbersOrNull('upperTriangle')
  const matrix = fromUpperTriangle(upper, sizeOf(example.optional('params'), upper.length))
  const full = completePairwise(matrix)
  const found = matrix.flatMap((row, i) =>
    row.flatMap((value, j) => (value === null && j > i ? [full[i]?.[j] ?? null] : [])),
  )
  const missing: ComputedValue = found.length === 1 ? (found[0] ?? null) : found
  return { ...overMatrix(full, options), missing }
}

function overMatrix(matrix: number[][], options: AhpOptions): ComputedFields {
  const { priorities, lambdaMax, consistency: found } = ahpPriorities(matrix, options)
  const tables = Object.keys(RANDOM_INDEX) as RandomIndex[]
  const byTable = tables.map((table) => [table, consistency(lambdaMax, matrix.length, table).ratio])
  return {
    priorities,
    lambdaMax,
    CI: found.index,
    CR: found.ratio,
    geometricMean: ahpPriorities(matrix, { method: 'geometric-mean' }).priorities,
    columnMean: ahpPriorities(matrix, { method: 'column-mean' }).priorities,
    CRbyTable: Object.fromEntries(byTable) as { [table: string]: number },
    ranking: ranking(priorities),
    best: ranking(priorities).indexOf(1),
  }
}

function overTree(root: AhpNode, options: AhpOptions): ComputedFields {
  const { global, local } = ahpHierarchy(root, options)
  const ranks = ranking(global)
  const globalBy = (method: AhpMethod) => ahpHierarchy(root, { ...options, method }).global
  return {
    global_: global,
    ranking: ranks,
    best: ranks.indexOf(1),
    criteria: local.priorities,
    lambdaMax: local.lambdaMax,
    CI: local.consistency.index,
    CR: local.consistency.ratio,
    criteriaCR: local.consistency.ratio,
    eigenvectorGlobal: globalBy('eigenvector'),
    geometricMeanGlobal: globalBy('geometric-mean'),
    columnMeanGlobal: globalBy('column-mean'),
  }
}

function nodeOf(tree: Fields): AhpNode {
  const upper = tree.numbers('upperTriangle')
  const children = tree.has('children') ? tree.objects('children').map(nodeOf) : []
  return { comparisons: fromUpperTriangle(upper, sizeOf(tree, upper.length)), children }
}

/** The given size, or the size of the matrix whose upper triangle has that many entries. */
function sizeOf(fields: Fields, entries: number): number {
  return fields.has('size') ? fields.count('size') : Math.round((1 + Math.sqrt(1 + 8 * entries)) / 2)
}

export const ahpMethods: { [method: string]: ExampleMethod } = { ahp }
