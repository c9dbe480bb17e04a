import { checkVector, McdaError } from './problem.ts'

export interface Constraint {
  coefficients: readonly number[]
  relation: '<=' | '>=' | '='
  bound: number
}

/** Maximise objective · x over x >= 0 under the constraints. */
export interface LinearProgram {
  objective: readonly number[]
  constraints: readonly Constraint[]
}

export type Solution =
  | { status: 'optimal'; value: number; x: number[] }
  | { status: 'infeasible' }
  | { status: 'unbounded' }

const EPSILON = 1e-11

interface Tableau {
  /** A row a constraint; the last column is its bound. */
  rows: number[][]
  /** The variable that is basic in each row. */
  basis: number[]
}

/**
 * Linear programming by the two-phase simplex method on a dense table, with Bland's rule, which never cycles. Meant for some dozens of
 * variables with sizes around 1: entries below 1e-11 count as 0.
 *
 * @throws {McdaError} `length`, `not-finite`, `empty`
 * @see R. G. Bland, Mathematics of Operations Research 2 (1977) 103-107
 */
export function maximise({ objective, constraints }: LinearProgram): Solution {
  checkVector(objective, undefined, 'objective')
  constraints.forEach(({ coefficients, bound }, i) => {
    checkVector(coefficients, objective.length, `constraints[${i}]`)
    checkVector([bound], 1, `constraints[${i}].bound`)
  })
  const variables = objective.length
  const { tableau, slacks, width } = start(variables, constraints)
  const first = variables + slacks

  // Phase 1: drive the artificial variables out.
  const guilt = Array.from({ length: width }, (_, c) => (c < first ? 0 : -1))
  if (climb(tableau, guilt, width) === 'unbounded' || worth(tableau, guilt) < -1e-9) return { status: 'infeasible' }
  tableau.basis.forEach((basic, row) => {
    if (basic < first) return
    const column = (tableau.rows[row] as number[]).findIndex((value, c) => c < first && Math.abs(value) > EPSILON)
    if (column >= 0) pivot(tableau, row, column)
  })

  // Phase 2: the objective itself, without the artificial variables.
  const gains = Array.from({ length: width }, (_, c) => objective[c] ?? 0)
  if (climb(tableau, gains, first) === 'unbounded') return { status: 'unbounded' }
  const x = new Array<number>(variables).fill(0)
  tableau.basis.forEach((basic, row) => {
    if (basic < variables) x[basic] = Math.max(0, (tableau.rows[row] as number[])[width] as number)
  })
  return { status: 'optimal', value: worth(tableau, gains), x }
}

function start(variables: number, constraints: readonly Constraint[]) {
  const upright = constraints.map(({ coefficients, relation, bound }) => {
    if (bound >= 0) return { coefficients, relation, bound }
    const turned = relation === '=' ? '=' : relation === '<=' ? '>=' : '<='
    return { coefficients: coefficients.map((a) => -a), relation: turned as Constraint['relation'], bound: -bound }
  })
  const slacks = upright.filter(({ relation }) => relation !== '=').length
  const artificial = upright.filter(({ relation }) => relation !== '<=').length
  const width = variables + slacks + artificial
  let slack = variables
  let guilt = variables + slacks
  const basis: number[] = []
  const rows = upright.map(({ coefficients, relation, bound }) => {
    const row = [...coefficients, ...new Array<number>(slacks + artificial).fill(0), bound]
    if (relation !== '=') row[slack] = relation === '<=' ? 1 : -1
    if (relation !== '<=') row[guilt] = 1
    basis.push(relation === '<=' ? slack : guilt)
    if (relation !== '=') slack++
    if (relation !== '<=') guilt++
    return row
  })
  return { tableau: { rows, basis }, slacks, width }
}

/** Pivots until nothing improves; only the first `allowed` columns may enter. */
function climb(tableau: Tableau, gains: readonly number[], allowed: number): 'optimal' | 'unbounded' {
  for (let pivots = 0; pivots < 50_000; pivots++) {
    const entering = firstThat(allowed, (c) => reduced(tableau, gains, c) > EPSILON)
    if (entering < 0) return 'optimal'
    const leaving = leavingRow(tableau, entering)
    if (leaving < 0) return 'unbounded'
    pivot(tableau, leaving, entering)
  }
  throw new McdaError('no-convergence', 'the linear program was not solved in 50000 pivots')
}

function leavingRow({ rows, basis }: Tableau, entering: number): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  rows.forEach((row, r) => {
    const rate = row[entering] as number
    if (rate <= EPSILON) return
    const ratio = (row.at(-1) as number) / rate
    const tied = Math.abs(ratio - least) <= EPSILON
    if (ratio < least - EPSILON || (tied && (basis[r] as number) < (basis[best] as number))) {
      best = r
      least = Math.min(least, ratio)
    }
  })
  return best
}

function reduced({ rows, basis }: Tableau, gains: readonly number[], column: number): number {
  let gain = gains[column] as number
  for (let r = 0; r < rows.length; r++)
    gain -= (gains[basis[r] as number] as number) * ((rows[r] as number[])[column] as number)
  return gain
}

function worth({ rows, basis }: Tableau, gains: readonly number[]): number {
  let total = 0
  rows.forEach((row, r) => {
    total += (gains[basis[r] as number] as number) * (row.at(-1) as number)
  })
  return total
}

function pivot({ rows, basis }: Tableau, row: number, column: number): void {
  const own = rows[row] as number[]
  const by = own[column] as number
  for (let c = 0; c < own.length; c++) own[c] = (own[c] as number) / by
  rows.forEach((other, r) => {
    const factor = other[column] as number
    if (r === row || factor === 0) return
    for (let c = 0; c < other.length; c++) other[c] = (other[c] as number) - factor * (own[c] as number)
  })
  basis[row] = column
}

function firstThat(length: number, holds: (i: number) => boolean): number {
  for (let i = 0; i < length; i++) if (holds(i)) return i
  return -1
}
