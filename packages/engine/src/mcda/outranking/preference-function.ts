import { exp } from '../../maths/natural.ts'
import { McdaError } from '../table/problem.ts'

/** How strongly an advantage d on one criterion is preferred, 0..1; thresholds in the criterion's own units. */
export type PreferenceFunction =
  | { shape: 'usual' }
  | { shape: 'u-shape'; q: number }
  | { shape: 'v-shape'; p: number }
  | { shape: 'level'; q: number; p: number }
  | { shape: 'linear'; q: number; p: number }
  | { shape: 'gaussian'; s: number }

/**
 * The six preference functions of PROMETHEE; d <= 0 always gives 0.
 *
 * | shape | preference of an advantage d > 0 |
 * |---|---|
 * | `usual` | 1 |
 * | `u-shape` | 1 if d > q |
 * | `v-shape` | min(1, d/p) |
 * | `level` | 0 up to q, 1/2 up to p, then 1 |
 * | `linear` | 0 up to q, (d − q)/(p − q) up to p, then 1 |
 * | `gaussian` | 1 − exp(−d²/2s²) |
 *
 * @param column named in the error
 * @returns the function of d
 * @throws {McdaError} `not-permitted` unless 0 <= q <= p (v-shape: p > 0) and s > 0
 * @see J.-P. Brans, P. Vincke and B. Mareschal, European Journal of Operational Research 24 (1986) 228-238
 */
export function preferenceOf(preference: PreferenceFunction, column?: number): (advantage: number) => number {
  const demand = (holds: boolean, what: string) => {
    if (holds) return
    const place = column === undefined ? '' : ` of column ${column}`
    throw new McdaError('not-permitted', `the ${preference.shape} preference${place} needs ${what}`, undefined, column)
  }
  switch (preference.shape) {
    case 'usual':
      return (d) => (d > 0 ? 1 : 0)
    case 'u-shape': {
      const { q } = preference
      demand(q >= 0 && Number.isFinite(q), 'q >= 0')
      return (d) => (d > q ? 1 : 0)
    }
    case 'v-shape': {
      const { p } = preference
      demand(p > 0 && Number.isFinite(p), 'p > 0')
      return (d) => (d <= 0 ? 0 : Math.min(1, d / p))
    }
    case 'level': {
      const { q, p } = preference
      demand(q >= 0 && p >= q && Number.isFinite(p), '0 <= q <= p')
      return (d) => (d <= q ? 0 : d <= p ? 0.5 : 1)
    }
    case 'linear': {
      const { q, p } = preference
      demand(q >= 0 && p >= q && Number.isFinite(p), '0 <= q <= p')
      return (d) => (d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q))
    }
    case 'gaussian': {
      const { s } = preference
      demand(s > 0 && Number.isFinite(s), 's > 0')
      return (d) => (d <= 0 ? 0 : 1 - exp((-d * d) / (2 * s * s)))
    }
    default:
      throw new McdaError(
        'not-permitted',
        `there is no preference "${String((preference as { shape: unknown }).shape)}"`,
      )
  }
}
