import { dayIn } from '@verdict/contracts/days'

const near = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
const far = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** A day of whatever year: what was said of it stays true. */
export const dateOf = (day: string): string => far.format(new Date(day))

/** A day, and perhaps a time, as one says it: today, the day of the week and month, or the date of another year. */
export function whenOf({ day, time }: { day: string | null; time: string | null }, timeZone: string): string {
  if (day === null) return ''
  const today = dayIn(timeZone)
  const format = day.slice(0, 4) === today.slice(0, 4) ? near : far
  const said = day === today ? 'today' : format.format(new Date(day))
  return time ? `${said}, ${time}` : said
}
