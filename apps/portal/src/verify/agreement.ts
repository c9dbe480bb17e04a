import type { CoreVerdict } from '@verdict/engine'

/** How near two scores must be to be the same: more digits than anybody prints. */
const NEAR = 1e-9

/** The same outcome and strength, and the same scores. */
export const agree = (a: CoreVerdict, b: CoreVerdict): boolean =>
  a.status === b.status &&
  a.winner === b.winner &&
  a.strength === b.strength &&
  a.ranking.length === b.ranking.length &&
  a.ranking.every(({ option, score }, i) => {
    const other = b.ranking[i]
    return other?.option === option && Math.abs(other.score - score) <= NEAR
  })
