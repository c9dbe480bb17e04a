import { spread } from '../work/spread.ts'

const [MINUTE, HOUR] = [60, 3_600]

/** Seconds before each attempt: at once, then ever more seldom, some two days in all, as mail servers do among themselves. */
const SCHEDULE = [0, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR]

/** Whether no attempt follows by itself. */
export const isLast = (retry: number) => retry >= SCHEDULE.length - 1

/** Seconds until an attempt: spread a little, so that the mails of an outage do not come all at once. */
export const waitBefore = (retry: number) => spread(SCHEDULE[retry] ?? 0)
