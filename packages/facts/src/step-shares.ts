import { apportion, type ClientWording } from '@verdict/wording'
import type { CriterionPart } from './result-facts.ts'
import type { Step } from './lead-steps.ts'

/** What each bar weighs in the whole, in the figures of the table beside it: those that are drawn together have the sum of theirs. */
export function stepShares(
  steps: readonly Step[],
  parts: readonly CriterionPart[],
  { percents }: ClientWording,
): string[] {
  const shares = parts.map(({ share }) => share)
  const [whole, printed] = [apportion(shares), percents(shares)]
  return steps.map(({ criteria, share }) => {
    const places = criteria.map((key) => parts.findIndex(({ criterion }) => criterion === key))
    const [only = 0, ...more] = places
    if (more.length === 0) return printed[only] as string
    const together = places.reduce((sum, place) => sum + (whole[place] as number), 0)
    return percents([together > 0 ? together / 100 : share])[0] as string
  })
}
