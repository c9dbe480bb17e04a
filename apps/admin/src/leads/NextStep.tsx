import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { useSiteZone } from '../ui/site-zone.ts'
import { isOverdue } from './overdue.ts'
import { whenOf } from './when-of.ts'

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
        {whenOf({ day: lead.nextStepOn, time: lead.nextStepTime }, timeZone)}
      </Box>
    </>
  )
}
