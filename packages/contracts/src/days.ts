/** Calendar days in a time zone. Apart from the schemas, so that no page loads a validator for it. */

/** The formats of a zone, cached: creating them is slow, and a page or an export uses the same zone many times. */
interface ZoneFormats {
  day: Intl.DateTimeFormat
  time: Intl.DateTimeFormat
  /** Minutes ahead of UTC, by days since 1970. */
  days: Map<number, number | undefined>
}

const made = new Map<string, ZoneFormats>()

function formatsOf(timeZone: string): ZoneFormats {
  const known = made.get(timeZone)
  if (known) return known
  const formats = {
    // Swedish writes days as ISO 8601 does.
    day: new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }),
    days: new Map(),
  }
  made.set(timeZone, formats)
  return formats
}

/** The day that it is somewhere, such as `2026-11-24`. */
export const dayIn = (timeZone: string, instant: Date = new Date()): string => formatsOf(timeZone).day.format(instant)

const MINUTE = 60_000

/**
 * The first moment of a day somewhere: where the clocks skip midnight, the moment after.
 *
 * @param day such as `2026-11-24`
 */
export function startOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // Clocks are at most 14 hours ahead of UTC and 12 behind; the day's first minute is searched between.
  let [before, start] = [midnight - 15 * 60 * MINUTE, midnight + 13 * 60 * MINUTE]
  while (start - before > MINUTE) {
    const middle = before + Math.floor((start - before) / 2 / MINUTE) * MINUTE
    if (dayIn(timeZone, new Date(middle)) < day) before = middle
    else start = middle
  }
  return new Date(start)
}

/** The day so many days later, or earlier where they are negative: `2026-12-01` for 1 after `2026-11-30`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * MINUTE).toISOString().slice(0, 10)

/** The day after, such as `2026-12-01` for `2026-11-30`. */
export const nextDay = (day: string): string => daysAfter(day, 1)

/** An instant as the clocks somewhere show it, with what they are ahead of UTC: `2026-11-24T09:30:00+01:00`. */
export function timeIn(timeZone: string, instant: Date): string {
  const ahead = aheadOn(timeZone, Math.floor(instant.getTime() / DAY)) ?? aheadAt(timeZone, instant)
  const shown = new Date(instant.getTime() + ahead * MINUTE).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60]
  return `${shown}${ahead < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`
}

const DAY = 24 * 60 * MINUTE
const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Minutes that the clocks are ahead of UTC at a moment, read off what they show then. */
function aheadAt(timeZone: string, instant: Date): number {
  const { day, time } = formatsOf(timeZone)
  const shown = Date.parse(`${day.format(instant)}T${time.format(instant)}Z`)
  return Math.round((shown - Math.floor(instant.getTime() / 1000) * 1000) / MINUTE)
}

/** Minutes that they are ahead throughout a day of UTC; undefined on a day on which they are changed. A file of leads asks for the same days often. */
function aheadOn(timeZone: string, day: number): number | undefined {
  const { days } = formatsOf(timeZone)
  if (days.has(day)) return days.get(day)
  const [first, last] = [day, day + 1].map((start) => aheadAt(timeZone, new Date(start * DAY)))
  const ahead = first === last ? first : undefined
  if (days.size >= MOST_DAYS) days.clear()
  days.set(day, ahead)
  return ahead
}

/** Bounds the memory of a zone: some 27 years. */
const MOST_DAYS = 10_000

/** Whether a text names a time zone of the IANA data base. */
export function isTimeZone(name: string): boolean {
  // Browsers accept offsets such as "+01:00" too, but those have no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
