import { NEAR } from '../../maths/near.ts'
import { maximise } from '../table/linear-program.ts'
import { checkMatrix, McdaError } from '../table/problem.ts'
import { type HalfSpace, halfSpacesOf, largestOver, type WeightSet } from './weight-set.ts'

/** Values that are not settled yet: each is between the two. */
export interface OpenValues {
  /** A row an alternative, a column a criterion; on common scales, more is better. */
  low: readonly (readonly number[])[]
  high: readonly (readonly number[])[]
}

export interface Winners {
  /** One an alternative: some values and weights make it first, alone or with others. */
  possible: boolean[]
  /** All of them do. */
  necessary: boolean[]
  /** Row chosen, column the other: the most that the other could be ahead; below 0 if it never catches up, 0 on the diagonal. */
  pairwiseMaxRegret: number[][]
  /** One an alternative: the most that choosing it could lose; below 0 if it is always ahead. 0 for one alternative alone. */
  maxRegret: number[]
  /** The alternative whose largest regret is smallest; the first of several. */
  minimaxRegretChoice: number
}

/**
 * Who can still win, and who must, while values are known as intervals and weights as a set: additive values, exact by linear programs.
 *
 *     regret(i, k) = max over weights of Σ_j w_j (high_kj − low_ij)
 *
 * An alternative is a necessary winner if no regret against another exceeds 0, and a possible one if some weights put its highest values
 * before the lowest of all others; both within 1e-9. Cost: alternatives² linear programs over the criteria.
 *
 * @throws {McdaError} what `checkMatrix` and `halfSpacesOf` throw; `length` where the two do not fit; `not-permitted` where a low value
 *   exceeds its high one; `infeasible` where no weights are left
 * @see C. Boutilier, R. Patrascu, P. Poupart and D. Schuurmans, Artificial Intelligence 170 (2006) 686-713 (minimax regret)
 */
export function winners({ low, high }: OpenValues, weights: WeightSet = {}): Winners {
  const criteria = checkOpen(low, high)
  const set = halfSpacesOf(weights, criteria)
  largestOver(set, new Array<number>(criteria).fill(0))
  const pairwiseMaxRegret = low.map((own, i) =>
    high.map((other, k) =>
      i === k
        ? 0
        : largestOver(
            set,
            other.map((x, j) => x - (own[j] as number)),
          ).value,
    ),
  )
  const maxRegret = pairwiseMaxRegret.map((row, i) => {
    const others = row.filter((_, k) => k !== i)
    return others.length === 0 ? 0 : Math.max(...others)
  })
  return {
    possible: high.map((_, i) => canWin(i, low, high, set)),
    necessary: maxRegret.map((regret) => regret <= NEAR),
    pairwiseMaxRegret,
    maxRegret,
    minimaxRegretChoice: maxRegret.indexOf(Math.min(...maxRegret)),
  }
}

/** Whether one vector of weights puts an alternative at its best before all others at their worst: its largest lead is not below 0. */
function canWin(i: number, low: OpenValues['low'], high: OpenValues['high'], set: readonly HalfSpace[]): boolean {
  const own = high[i] as readonly number[]
  const leads = low.filter((_, k) => k !== i).map((other) => own.map((x, j) => x - (other[j] as number)))
  if (leads.length === 0) return true
  // The lead is split into what is above and what is below 0, because variables cannot be negative.
  const solution = maximise({
    objective: [...own.map(() => 0), 1, -1],
    constraints: [
      { coefficients: [...own.map(() => 1), 0, 0], relation: '=', bound: 1 },
      ...set.map(({ coefficients, bound }) => ({
        coefficients: [...coefficients, 0, 0],
        relation: '>=' as const,
        bound,
      })),
      ...leads.map((lead) => ({ coefficients: [...lead, -1, 1], relation: '>=' as const, bound: 0 })),
    ],
  })
  return solution.status === 'optimal' && solution.value >= -NEAR
}

function checkOpen(low: OpenValues['low'], high: OpenValues['high']): number {
  const criteria = checkMatrix(low, 'low')
  if (checkMatrix(high, 'high') !== criteria || high.length !== low.length)
    throw new McdaError(
      'length',
      `low is ${low.length} × ${criteria}, high ${high.length} × ${high[0]?.length}: they must be alike`,
    )
  low.forEach((row, r) => {
    row.forEach((value, c) => {
      const top = high[r]?.[c] as number
      if (value > top)
        throw new McdaError('not-permitted', `low[${r}][${c}] is ${value}, but high[${r}][${c}] is ${top}`, r, c)
    })
  })
  return criteria
}
