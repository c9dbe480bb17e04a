import { Tooltip } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { useSiteZone } from './site-zone.ts'

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** When something happened, as one says it: the hours of today, the days of this week, then the date where the consultancy is. */
export function ago(instant: string, timeZone: string, now = Date.now()): string {
  const seconds = (new Date(instant).getTime() - now) / 1000
  if (Math.abs(seconds) > 7 * 86_400)
    return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(
      new Date(instant),
    )
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length)
  return step ? relative.format(Math.round(seconds / step[1]), step[0]) : 'just now'
}

/** A day and a time, as the clocks somewhere show them. */
export const atTime = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

/** A day and a time, as the clocks of the consultancy showed them. */
export const AtTime = ({ instant }: { instant: string }) => <>{atTime(instant, useSiteZone())}</>

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** The time of day for today, with the date for any other day, as the clock beside this browser shows it: it tells of one's own work. */
export const atClock = (instant: string | number, now = new Date()): string => {
  const then = new Date(instant)
  return then.toDateString() === now.toDateString() ? clock.format(then) : full.format(then)
}

/** A cell of a list: how long ago, with the exact time as a tooltip. */
export function Ago({ source }: { source: string; label?: string }) {
  const instant = useRecordContext()?.[source] as string | null | undefined
  const timeZone = useSiteZone()
  if (!instant) return <>–</>
  return (
    <Tooltip title={atTime(instant, timeZone)}>
      <span>{ago(instant, timeZone)}</span>
    </Tooltip>
  )
}
