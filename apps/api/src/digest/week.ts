import { dayIn, daysAfter, timeIn } from '@verdict/contracts'

/** The hour on Mondays from which on the week before is summed up, as the clocks of the site show it. */
const HOUR = 7

/** A week that is summed up, and the one that has begun. All days as `2026-11-30`. */
export interface SummedWeek {
  /** The Monday on which it is mailed: it names the digest. */
  monday: string
  /** The first and the last day of the week before. */
  from: string
  to: string
  /** The last day of the week that has begun. */
  until: string
}

/** The week that was last to be summed up at a moment. */
export function summedWeek(timeZone: string, now: Date): SummedWeek {
  const today = dayIn(timeZone, now)
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7
  const isEarly = weekday === 0 && Number(timeIn(timeZone, now).slice(11, 13)) < HOUR
  const monday = daysAfter(today, isEarly ? -7 : -weekday)
  return { monday, from: daysAfter(monday, -7), to: daysAfter(monday, -1), until: daysAfter(monday, 6) }
}
