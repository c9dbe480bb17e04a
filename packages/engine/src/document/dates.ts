const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is an ISO 8601 year, month or day of the calendar: `2026`, `2026-11` or `2026-11-24`. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_DATE.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  if (parts[2] !== undefined && (month < 1 || month > 12)) return false
  return parts[3] === undefined || (day >= 1 && day <= daysIn(year, month))
}

/** Whether a text is a day of the calendar, such as `2026-11-24`. */
export const isDay = (text: string): boolean => text.length === 10 && isIsoDate(text)

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
