/** The day by the calendar of whoever sits at the desk, as documents write days: not that of Greenwich. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
