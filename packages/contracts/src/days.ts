/** Days of the calendar in a time zone, for whoever has to name one. It stands apart from the schemas, so that no page loads a validator for it. */

/** The day that it is somewhere, such as `2026-11-24`. */
export const dayIn = (timeZone: string, instant: Date = new Date()): string =>
  // Swedish writes days as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)

/** An instant as the clocks somewhere show it, with what they are ahead of UTC: `2026-11-24T09:30:00+01:00`. */
export function timeIn(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }).format(instant)
  const named = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant)
  const offset = named.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length)
  return `${dayIn(timeZone, instant)}T${parts}${offset || '+00:00'}`
}

/** Whether a text names a time zone of the IANA data base. */
export function isTimeZone(name: string): boolean {
  // Offsets such as "+01:00" are known to browsers too, but they know of no summer.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
