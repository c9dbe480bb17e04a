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
  const drawn = new Set(steps.map(({ criterion }) => criterion))
  const rest = parts.reduce((sum, { criterion }, i) => (drawn.has(criterion) ? sum : sum + (whole[i] as number)), 0)
  return steps.map(({ criterion, share }) =>
    criterion === undefined
      ? (percents([rest > 0 ? rest / 100 : share])[0] as string)
      : (printed[parts.findIndex((part) => part.criterion === criterion)] as string),
  )
}
