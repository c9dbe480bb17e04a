import { MOST_HOURS_WITHOUT_RUN, type RetentionRule } from '@verdict/contracts'

const LATE = MOST_HOURS_WITHOUT_RUN * 3_600_000

/** Whether a rule that is on has not been run for long: what it should have removed may still be there. */
export function isLate({ days, changedAt, checkedAt }: RetentionRule, now = Date.now()): boolean {
  const last = checkedAt ?? changedAt
  return days !== null && last !== null && now - Date.parse(last) > LATE
}
