import { spread } from '../work/spread.ts'

const [MINUTE, HOUR] = [60, 3_600]

/** Seconds before each attempt: at once, then as Standard Webhooks suggests, a little more than three days in all. */
export const SCHEDULE = [0, 5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]
/** The longest that a receiver may ask to wait, in seconds. */
const LONGEST_WAIT = 24 * HOUR

/** The place of the last attempt. */
export const LAST = SCHEDULE.length - 1

/** Whether no attempt follows by itself. */
export const isLast = (retry: number) => retry >= LAST

/**
 * Seconds until an attempt: spread a little, so that the messages of an outage do not come all at once.
 *
 * @param retry its place in the schedule
 * @param retryAfter the receiver's `Retry-After`
 */
export function waitBefore(retry: number, retryAfter: number | null): number {
  return Math.max(spread(SCHEDULE[retry] ?? 0), Math.min(retryAfter ?? 0, LONGEST_WAIT))
}
