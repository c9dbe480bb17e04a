import TrendingFlat from '@mui/icons-material/TrendingFlat'
import { Box, Link as MuiLink } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { useSiteZone } from '../../ui/site-zone.ts'
import { whenOf } from '../when-of.ts'
import { isDue } from './task-time.ts'
import { stepTime } from './use-due-steps.ts'

/** The next step of a lead among tasks: it is set, and done, on the page of the lead. */
export function StepLine({ lead }: { lead: Lead }) {
  const timeZone = useSiteZone()
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', borderBottom: '1px solid var(--rule-faint)', py: 1 }}
    >
      <Box sx={{ display: 'flex', p: 1, ml: -1, color: 'var(--ink-faint)' }}>
        <TrendingFlat aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, py: 1, fontSize: '.875rem', overflowWrap: 'anywhere' }}>
        {lead.nextStep}
        <Box sx={{ color: 'var(--ink-faint)', fontSize: '.8125rem' }}>
          Next step of{' '}
          <MuiLink component={Link} to={`/leads/${lead.id}/show`} color="inherit">
            {lead.name}
          </MuiLink>
          {' · '}
          <Box component="span" sx={isDue(stepTime(lead), timeZone) ? { color: 'var(--error)' } : {}}>
            {whenOf({ day: lead.nextStepOn, time: lead.nextStepTime }, timeZone)}
          </Box>
        </Box>
      </Box>
    </Box>
  )
}
