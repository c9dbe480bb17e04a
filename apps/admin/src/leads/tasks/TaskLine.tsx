import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Checkbox, IconButton, Link as MuiLink } from '@mui/material'
import { deleteLeadTask, type LeadTask, updateLeadTask } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { useSiteZone } from '../../ui/site-zone.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { whenOf } from '../when-of.ts'
import { isDue } from './task-time.ts'

interface Props {
  task: LeadTask
  /** Who it is for, where that is said. */
  by?: string | undefined
  /** Whether it says for which lead it is. */
  withLead?: boolean
}

/** A task: whether it is done, what it is and when. */
export function TaskLine({ task, by, withLead = false }: Props) {
  const { id, revision, text, doneAt } = task
  const timeZone = useSiteZone()
  const { attempt, busy } = useAttempt('lead-tasks', 'leads')
  const isLate = doneAt === null && isDue(task, timeZone)
  const when = whenOf({ day: task.dueOn, time: task.dueTime }, timeZone)
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', borderBottom: '1px solid var(--rule-faint)', py: 1 }}
    >
      <Checkbox
        checked={doneAt !== null}
        disabled={busy}
        slotProps={{ input: { 'aria-label': `Done: ${text}` } }}
        onChange={({ target }) =>
          void attempt(() => call(updateLeadTask, { params: { id }, body: { revision, done: target.checked } }))
        }
        sx={{ p: 1, ml: -1 }}
      />
      <Box sx={{ flex: 1, minWidth: 0, pt: 1, fontSize: '.875rem', overflowWrap: 'anywhere' }}>
        <Box component="span" sx={doneAt === null ? {} : { textDecoration: 'line-through', color: 'var(--ink-faint)' }}>
          {text}
        </Box>
        <Box sx={{ color: 'var(--ink-faint)', fontSize: '.8125rem' }}>
          {withLead && (
            <MuiLink component={Link} to={`/leads/${task.lead}/show`} color="inherit">
              {task.leadName}
            </MuiLink>
          )}
          {withLead && (when || by) && ' · '}
          <Box component="span" sx={isLate ? { color: 'var(--error)' } : {}}>
            {when}
          </Box>
          {by && `${when && ' · '}${by}`}
        </Box>
      </Box>
      <IconButton
        size="small"
        disabled={busy}
        aria-label={`Delete the task: ${text}`}
        onClick={() => void attempt(() => call(deleteLeadTask, { params: { id } }))}
      >
        <DeleteOutlined fontSize="small" />
      </IconButton>
    </Box>
  )
}
