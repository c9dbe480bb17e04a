import { Tooltip } from '@mui/material'
import { useRecordContext } from 'react-admin'

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** When something happened, as one says it: the hours of today, the days of this week, then the date. */
export function ago(instant: string, now = Date.now()): string {
  const seconds = (new Date(instant).getTime() - now) / 1000
  if (Math.abs(seconds) > 7 * 86_400) return day.format(new Date(instant))
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length)
  return step ? relative.format(Math.round(seconds / step[1]), step[0]) : 'just now'
}

export const atTime = (instant: string) => full.format(new Date(instant))

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })

/** The time of day for today, with the date for any other day. */
export const atClock = (instant: string | number, now = new Date()): string => {
  const then = new Date(instant)
  return then.toDateString() === now.toDateString() ? clock.format(then) : full.format(then)
}

/** A list's cell: how long ago, and exactly when to whoever points at it. */
export function Ago({ source }: { source: string; label?: string }) {
  const instant = useRecordContext()?.[source] as string | null | undefined
  if (!instant) return <>–</>
  return (
    <Tooltip title={atTime(instant)}>
      <span>{ago(instant)}</span>
    </Tooltip>
  )
}
