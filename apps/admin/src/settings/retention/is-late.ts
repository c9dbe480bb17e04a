import type { RetentionRule } from '@verdict/contracts'

/** Rules are run once an hour: after so many milliseconds something is wrong. */
const LATE = 6 * 3_600_000

/** Whether a rule that is on has not been run for long: what it should have removed may still be there. */
export function isLate({ days, changedAt, checkedAt }: RetentionRule, now = Date.now()): boolean {
  const last = checkedAt ?? changedAt
  return days !== null && last !== null && now - Date.parse(last) > LATE
}
