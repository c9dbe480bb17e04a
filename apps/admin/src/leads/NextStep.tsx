import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { dayIn } from '@verdict/contracts/days'
import { useSiteZone } from '../ui/site-zone.ts'
import { isOverdue } from './overdue.ts'

const near = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' })
const far = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })

/** When a next step is, as one says it: today, the day of the week and month, or the date of another year. */
function whenOf({ nextStepOn, nextStepTime }: Pick<Lead, 'nextStepOn' | 'nextStepTime'>, today: string): string {
  if (nextStepOn === null) return ''
  const format = nextStepOn.slice(0, 4) === today.slice(0, 4) ? near : far
  const day = nextStepOn === today ? 'today' : format.format(new Date(nextStepOn))
  return nextStepTime ? `${day}, ${nextStepTime}` : day
}

/** What is next with a lead, and when; marked where that is over. */
export function NextStep({ lead }: { lead: Lead }) {
  const timeZone = useSiteZone()
  if (!lead.nextStep && !lead.nextStepOn) return <Box sx={{ color: 'var(--ink-faint)' }}>None</Box>
  const overdue = isOverdue(lead, timeZone)
  return (
    <>
      {lead.nextStep}{' '}
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: overdue ? 'var(--error)' : 'var(--ink-faint)' }}>
        {overdue && 'Overdue, '}
        {whenOf(lead, dayIn(timeZone))}
      </Box>
    </>
  )
}
