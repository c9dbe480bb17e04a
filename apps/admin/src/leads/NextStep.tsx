import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { useSiteZone } from '../ui/site-zone.ts'
import { isOverdue } from './overdue.ts'
import { whenOf } from './when-of.ts'

/** Whether anything is next with a lead. */
export const hasNext = ({ nextStep, nextStepOn, nextTask }: Lead) => Boolean(nextStep || nextStepOn || nextTask)

/** What is next with a lead, and when: its next step, and the task that comes first. Marked where that is over. It may stand in a sentence. */
export function NextStep({ lead }: { lead: Lead }) {
  const { nextStep, nextStepOn, nextStepTime, nextTask } = lead
  if (!hasNext(lead)) return <Box sx={{ color: 'var(--ink-faint)' }}>None</Box>
  return (
    <>
      {(nextStep || nextStepOn) && (
        <Box component="span" sx={{ display: 'block' }}>
          {nextStep} <When day={nextStepOn} time={nextStepTime} />
        </Box>
      )}
      {nextTask && (
        <Box component="span" sx={{ display: 'block' }}>
          Task: {nextTask.text} <When day={nextTask.dueOn} time={nextTask.dueTime} />
        </Box>
      )}
    </>
  )
}

function When({ day, time }: { day: string | null; time: string | null }) {
  const timeZone = useSiteZone()
  const overdue = isOverdue({ nextStepOn: day }, timeZone)
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', color: overdue ? 'var(--error)' : 'var(--ink-faint)' }}>
      {overdue && 'Overdue, '}
      {whenOf({ day, time }, timeZone)}
    </Box>
  )
}
