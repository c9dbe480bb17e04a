import { sum } from '../../maths/sum.ts'
import { checkVector, McdaError } from '../table/problem.ts'

/**
 * Revised Simos procedure (SRF): weights from cards laid in ranks, and how many times the top rank outweighs the bottom one. A rank that no
 * criterion has is a blank card.
 *
 *     raw_k = 1 + (z − 1)(k − 1)/(k_max − 1)
 *
 * Not rounded, unlike the published procedure, which forces one decimal and a sum of 100. Cost: criteria.
 *
 * @param ranks one a criterion, 1 the LEAST important; whole numbers
 * @param z weight of the top rank over that of the bottom one, >= 1
 * @returns raw: rank 1 has 1, the highest rank in use has z; weights: sum 1
 * @throws {McdaError} `empty`, `not-finite`, `not-permitted`
 * @see J. Figueira and B. Roy, European Journal of Operational Research 139 (2002) 317-326
 */
export function simosWeights(ranks: readonly number[], z: number): { raw: number[]; weights: number[] } {
  checkVector(ranks, undefined, 'ranks')
  ranks.forEach((rank, i) => {
    if (!Number.isInteger(rank) || rank < 1)
      throw new McdaError('not-permitted', `ranks[${i}] is ${rank}: it must be a whole number above 0`, undefined, i)
  })
  if (!(z >= 1 && Number.isFinite(z))) throw new McdaError('not-permitted', `z is ${z}: it must be at least 1`)
  const steps = Math.max(...ranks) - 1
  const raw = ranks.map((rank) => (steps === 0 ? 1 : 1 + ((z - 1) * (rank - 1)) / steps))
  const total = sum(raw)
  return { raw, weights: raw.map((weight) => weight / total) }
}
