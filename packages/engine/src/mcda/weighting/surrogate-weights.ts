import { sum } from '../../maths/sum.ts'
import { power } from '../../maths/natural.ts'
import { checkVector, McdaError } from '../table/problem.ts'

export type SurrogateKind = 'roc' | 'rank-sum' | 'rank-reciprocal' | 'rank-exponent' | 'rod' | 'equal'

export interface SurrogateOptions {
  /** Of `rank-exponent` only: 0 gives equal weights, 1 rank sum; default 2. */
  exponent?: number
}

/**
 * Rank order distribution weights as printed, n = 2 to 10: means of the weights of people who rate the first criterion 100 and the others
 * freely below, normalised.
 */
const ROD: { [n: number]: readonly number[] } = {
  1: [1],
  2: [0.6932, 0.3068],
  3: [0.5232, 0.324, 0.1528],
  4: [0.418, 0.2986, 0.1912, 0.0922],
  5: [0.3471, 0.2686, 0.1955, 0.1269, 0.0619],
  6: [0.2966, 0.241, 0.1884, 0.1387, 0.0908, 0.0445],
  7: [0.259, 0.2174, 0.1781, 0.1406, 0.1038, 0.0679, 0.0334],
  8: [0.2292, 0.1977, 0.1672, 0.1375, 0.1084, 0.0805, 0.0531, 0.0263],
  9: [0.2058, 0.1808, 0.1565, 0.1332, 0.1095, 0.0867, 0.0644, 0.0425, 0.0211],
  10: [0.1867, 0.1667, 0.1466, 0.1271, 0.1081, 0.0893, 0.0709, 0.0527, 0.0349, 0.0173],
}

/**
 * Weights from an order of importance only. Numbers from an order are an assumption; rank-order centroid is steep.
 *
 * | kind | weight of place k of n, before it is divided by the sum |
 * |---|---|
 * | `roc` | 1/k + 1/(k+1) + ... + 1/n: the centroid of all weights in that order |
 * | `rank-sum` | n + 1 − k |
 * | `rank-reciprocal` | 1/k |
 * | `rank-exponent` | (n + 1 − k)^exponent |
 * | `rod` | the printed table, 10 criteria at most |
 * | `equal` | 1 |
 *
 * @param places how many criteria; or the place of each, 1 the most important: equal places share the mean of the places they occupy
 * @returns one a criterion, the most important first if a number was given; sum 1
 * @throws {McdaError} `empty`, `not-finite`, `not-permitted`
 * @see F. H. Barron and B. E. Barrett, Management Science 42 (1996) 1515-1523 (roc); W. G. Stillwell, D. A. Seaver and W. Edwards (1981);
 *   R. Roberts and P. Goodwin, Journal of Multi-Criteria Decision Analysis 11 (2002) 291-303 (rod)
 */
export function surrogateWeights(
  kind: SurrogateKind,
  places: number | readonly number[],
  { exponent = 2 }: SurrogateOptions = {},
): number[] {
  if (typeof places === 'number') return byPlace(kind, places, exponent)
  checkVector(places, undefined, 'places')
  const table = byPlace(kind, places.length, exponent)
  return places.map((place) => {
    const before = places.filter((other) => other < place).length
    const tied = places.filter((other) => other === place).length
    return sum(table.slice(before, before + tied)) / tied
  })
}

function byPlace(kind: SurrogateKind, n: number, exponent: number): number[] {
  if (!Number.isInteger(n) || n < 1) throw new McdaError('empty', `${n} criteria: a whole number above 0 is needed`)
  if (!(exponent >= 0 && Number.isFinite(exponent)))
    throw new McdaError('not-permitted', `the exponent is ${exponent}: it must not be negative`)
  const places = Array.from({ length: n }, (_, i) => i + 1)
  const raw = (): number[] => {
    switch (kind) {
      case 'roc':
        return places.map((k) =>
          sum(
            places
              .slice(k - 1)
              .reverse()
              .map((j) => 1 / j),
          ),
        )
      case 'rank-sum':
        return places.map((k) => n + 1 - k)
      case 'rank-reciprocal':
        return places.map((k) => 1 / k)
      case 'rank-exponent':
        return places.map((k) => power(n + 1 - k, exponent))
      case 'rod':
        if (!ROD[n])
          throw new McdaError(
            'not-permitted',
            `rank order distribution weights are printed for 10 criteria at most, not ${n}`,
          )
        return [...(ROD[n] as readonly number[])]
      case 'equal':
        return places.map(() => 1)
      default:
        throw new McdaError('not-permitted', `there are no "${String(kind)}" weights`)
    }
  }
  const values = raw()
  const total = sum(values)
  return values.map((value) => value / total)
}
