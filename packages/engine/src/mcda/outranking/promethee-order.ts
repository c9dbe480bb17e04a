import { NEAR } from '../../maths/near.ts'
import { checkVector } from '../table/problem.ts'
import type { Flows } from './promethee.ts'

/** `P` preferred, `P-` the other way round, `I` indifferent, `R` incomparable, `-` an alternative and itself. */
export type Relation = 'P' | 'P-' | 'I' | 'R' | '-'

/**
 * PROMETHEE I: the partial order that both flows agree on. One alternative is preferred to another if its positive flow is not lower and
 * its negative flow not higher, one of them strictly; flows within 1e-9 are equal. Cost: alternatives².
 *
 * @returns a row and a column an alternative: the relation of the row to the column
 * @throws {McdaError} `length`, `not-finite`
 * @see J.-P. Brans and P. Vincke, Management Science 31 (1985) 647-656
 */
export function prometheeRelations({ positive, negative }: Pick<Flows, 'positive' | 'negative'>): Relation[][] {
  checkVector(positive, undefined, 'positive')
  checkVector(negative, positive.length, 'negative')
  const side = (gap: number) => (Math.abs(gap) <= NEAR ? 0 : Math.sign(gap))
  return positive.map((plus, a) =>
    positive.map((otherPlus, b) => {
      if (a === b) return '-'
      const gain = side(plus - otherPlus)
      const relief = side((negative[b] as number) - (negative[a] as number))
      if (gain * relief < 0) return 'R'
      const both = gain + relief
      return both > 0 ? 'P' : both < 0 ? 'P-' : 'I'
    }),
  )
}
