import type { Method } from '../src/verdict.ts'

/** Four methods as engine.md names them, on the options still in: more is better. */
export function referenceMethods(weights: number[], matrix: number[][]): { [method in Method]: number[] } {
  const total = add(weights)
  const w = weights.map((weight) => weight / total)
  const column = (c: number) => matrix.map((row) => row[c] as number)
  return {
    weightedProduct: matrix.map((row) => row.reduce((product, r, c) => product * Math.max(r, 0.01) ** at(w, c), 1)),
    topsis: topsis(w, matrix, column),
    vikor: vikor(w, matrix, column),
    promethee2: promethee(w, matrix),
  }
}

const add = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const at = (row: readonly number[], c: number) => row[c] as number

function topsis(w: number[], matrix: number[][], column: (c: number) => number[]): number[] {
  const weighted = matrix.map((row) =>
    row.map((r, c) => {
      const length = Math.hypot(...column(c))
      return length === 0 ? 0 : (at(w, c) * r) / length
    }),
  )
  const best = w.map((_, c) => Math.max(...weighted.map((row) => at(row, c))))
  const worst = w.map((_, c) => Math.min(...weighted.map((row) => at(row, c))))
  const distance = (row: number[], to: number[]) => Math.hypot(...row.map((x, c) => x - at(to, c)))
  return weighted.map((row) => {
    const [far, near] = [distance(row, worst), distance(row, best)]
    return far + near === 0 ? 0 : far / (far + near)
  })
}

function vikor(w: number[], matrix: number[][], column: (c: number) => number[]): number[] {
  const losses = matrix.map((row) =>
    row.map((r, c) => {
      const [best, worst] = [Math.max(...column(c)), Math.min(...column(c))]
      return best === worst ? 0 : (at(w, c) * (best - r)) / (best - worst)
    }),
  )
  const scaled = (all: number[]) => {
    const [least, most] = [Math.min(...all), Math.max(...all)]
    // Sums that are equal but for rounding are equal.
    return all.map((each) => (most - least <= 1e-9 * most ? 0 : (each - least) / (most - least)))
  }
  const group = scaled(losses.map(add))
  const regret = scaled(losses.map((row) => Math.max(...row)))
  return matrix.map((_, o) => -(0.5 * at(group, o) + 0.5 * at(regret, o)))
}

/** Linear: nothing up to an advantage of q = 1, everything from p = 5 on. */
function promethee(w: number[], matrix: number[][]): number[] {
  const preference = (d: number) => Math.min(1, Math.max(0, (d - 1) / (5 - 1)))
  const over = (a: number[], b: number[]) => add(w.map((weight, c) => weight * preference(at(a, c) - at(b, c))))
  return matrix.map((row, o) => {
    const others = matrix.filter((_, other) => other !== o)
    return others.length === 0 ? 0 : add(others.map((other) => over(row, other) - over(other, row))) / others.length
  })
}

/** Places from best to worst: again and again the first whose score equals, within 1e-9, the best one left. */
export function referenceOrder(scores: readonly number[]): number[] {
  const order: number[] = []
  for (let left = scores.map((_, o) => o); left.length > 0; left = left.filter((o) => o !== order.at(-1))) {
    const best = Math.max(...left.map((o) => scores[o] as number))
    order.push(left.find((o) => best - (scores[o] as number) <= 1e-9) as number)
  }
  return order
}
