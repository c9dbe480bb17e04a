import { near } from '../maths/near.ts'
import type { CoreVerdict } from '../verdict.ts'

/** Whether two verdicts are the same: outcome, winner and strength exactly, every score to 1e-9. */
export const agree = (a: CoreVerdict, b: CoreVerdict): boolean =>
  a.status === b.status &&
  a.winner === b.winner &&
  a.strength === b.strength &&
  a.ranking.length === b.ranking.length &&
  a.ranking.every(({ option, score }, i) => {
    const other = b.ranking[i]
    return other?.option === option && near(score, other.score)
  })
