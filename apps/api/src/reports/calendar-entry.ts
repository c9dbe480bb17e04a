import { timeIn } from '@verdict/contracts'

/** Something that somebody has to do on a day, or at a time of it. */
export interface CalendarEntry {
  /** The same for what is the same entry: a later version of it takes its place. */
  id: string
  /** Higher for each later version. */
  version: number
  title: string
  /** A day of the calendar, and where it is at a time "09:30", the clocks of this zone. */
  day: string
  time: string | null
  timeZone: string
  url: string
  writtenAt: Date
}

/** Minutes that an entry with a time is set down for. */
const LASTS = 30

/** An entry as iCalendar (RFC 5545), which calendars take over and nobody has to answer. */
export function calendarEntry({ id, version, title, day, time, timeZone, url, writtenAt }: CalendarEntry): string {
  const start = time === null ? undefined : instantOf(day, time, timeZone)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verdict//Verdict//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@verdict`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${utc(writtenAt)}`,
    ...(start
      ? [`DTSTART:${utc(start)}`, `DTEND:${utc(new Date(start.getTime() + LASTS * 60_000))}`]
      : [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`]),
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/g, '')
const escaped = (text: string) =>
  text
    .replace(/\r?\n/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')

/** When the clocks of a zone show this. Where they skip it, an hour later. */
function instantOf(day: string, time: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  // The offset there at about that time, and once more at the time that it gives: it may have changed in between.
  const first = new Date(asUtc.getTime() - offsetOf(asUtc, timeZone))
  return new Date(asUtc.getTime() - offsetOf(first, timeZone))
}

const offsetOf = (instant: Date, timeZone: string) =>
  Date.parse(`${timeIn(timeZone, instant).slice(0, 19)}Z`) - Math.floor(instant.getTime() / 1000) * 1000

/** A line has 75 octets at most and goes on behind a space. Characters stay whole. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 74) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
