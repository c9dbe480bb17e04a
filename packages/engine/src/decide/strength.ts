import { NEAR, reaches } from '../maths/near.ts'
import { ENGINE, type Strength } from '../verdict.ts'
import type { CompleteSettings } from './settings.ts'

/**
 * How strong a verdict is: by how often the winner stays first, and by its lead. With equal scores there is no winner, even at `tie: 0`.
 *
 * @param acceptability the winner's share of first ranks, 0..1
 * @param margin its lead in points; null with one option left, and then it counts as enough
 * @param engine the version whose rule applies: with engine 1 equal scores could be clear at `tie: 0`
 */
export function strength(
  acceptability: number,
  margin: number | null,
  { tie, clear, leaning }: CompleteSettings,
  engine = ENGINE,
): Strength {
  if (isTooClose(margin, tie, engine)) return 'tooClose'
  if (acceptability >= clear) return 'clear'
  return acceptability >= leaning ? 'leaning' : 'tooClose'
}

/** Whether no winner is named at a lead, however often it holds: below the tie, or of equal scores. */
export const isTooClose = (margin: number | null, tie: number, engine = ENGINE): boolean =>
  margin !== null && (!reaches(margin, tie) || (engine >= 2 && margin <= NEAR))
