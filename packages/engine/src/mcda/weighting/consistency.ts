import { McdaError } from '../table/problem.ts'

/**
 * Mean consistency index of random matrices of size 3 to 15. The tables differ by up to a tenth, so a consistency ratio means nothing
 * without the name of its table.
 *
 * @see T. L. Saaty (1980); T. L. Saaty (2005); J. Aguaron and J. M. Moreno-Jimenez (2003); H. A. Donegan and F. J. Dodd (1991)
 */
export const RANDOM_INDEX = {
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  aguaron2003: [0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.57, 1.583],
  donegan1991: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969],
} as const

export type RandomIndex = keyof typeof RANDOM_INDEX

export interface Consistency {
  /** (λ_max − n)/(n − 1), 0 for fewer than 3. */
  index: number
  /** index / random index; null beyond 15, where no table reaches. Above 0.1 the judgements should be looked at again. */
  ratio: number | null
  randomIndex: RandomIndex
}

/**
 * @param lambdaMax the principal eigenvalue of a reciprocal matrix, at least its size
 * @param size how many things were compared
 * @throws {McdaError} `not-permitted` for another table
 * @see T. L. Saaty, The Analytic Hierarchy Process (1980)
 */
export function consistency(lambdaMax: number, size: number, randomIndex: RandomIndex = 'saaty1980'): Consistency {
  if (!Object.hasOwn(RANDOM_INDEX, randomIndex))
    throw new McdaError('not-permitted', `there is no random-index table "${randomIndex}"`)
  if (size < 3) return { index: 0, ratio: 0, randomIndex }
  const index = Math.max(0, (lambdaMax - size) / (size - 1))
  const random = RANDOM_INDEX[randomIndex][size - 3]
  return { index, ratio: random === undefined ? null : index / random, randomIndex }
}

/** From this size on no table reaches. */
const BEYOND = RANDOM_INDEX.saaty1980.length + 3

/**
 * Consistency ratio of a matrix of any size, of which some pairs may not have been compared: they are filled in as the others imply them.
 *
 *     ratio = index / (RI_n · (1 − 2m / ((n − 1)(n − 2))))
 *
 * RI_n is Saaty's of 1980 up to 15, beyond it that of the line which Alonso and Lamata fitted, λ = 2.7699n − 4.3513. What is filled in agrees
 * with the rest, so random matrices are the more consistent the more of it is: without that factor few answers would never contradict.
 *
 * @param missing how many pairs were not compared, m; with (n − 1)(n − 2)/2 of them nothing can contradict, and the ratio is 0
 * @see T. L. Saaty (1980); J. A. Alonso and M. T. Lamata (2006); K. Cs. Ágoston and L. Csató, Omega 108 (2022)
 */
export function consistencyRatio(lambdaMax: number, size: number, missing = 0): { ratio: number; isOfTable: boolean } {
  const isOfTable = size < BEYOND
  const { index } = consistency(lambdaMax, size)
  const whole = isOfTable ? (RANDOM_INDEX.saaty1980[size - 3] ?? 0) : (2.7699 * size - 4.3513 - size) / (size - 1)
  const random = whole * (1 - (2 * missing) / ((size - 1) * (size - 2)))
  return { ratio: size < 3 || random <= 1e-9 ? 0 : index / random, isOfTable }
}
