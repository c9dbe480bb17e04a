import { reaches } from '../maths/near.ts'
import type { Strength } from '../verdict.ts'
import type { CompleteSettings } from './settings.ts'

/**
 * How strong a verdict is: by how often the winner stays first, and by its lead.
 *
 * @param acceptability the winner's share of first ranks, 0..1
 * @param margin its lead in points; null with one option left, and then it counts as enough
 */
export function strength(
  acceptability: number,
  margin: number | null,
  { tie, clear, leaning }: CompleteSettings,
): Strength {
  if (margin !== null && !reaches(margin, tie)) return 'tooClose'
  if (acceptability >= clear) return 'clear'
  return acceptability >= leaning ? 'leaning' : 'tooClose'
}
