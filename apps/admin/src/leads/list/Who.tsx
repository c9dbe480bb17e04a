import { Box, Link as MuiLink, Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { Link } from 'react-router-dom'
import { hasNext, NextStep } from '../NextStep.tsx'
import { suspicionShort } from '../suspicions.ts'
import { StatusMark } from '../StatusMark.tsx'
import { Tags } from '../Tags.tsx'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { titleOf } from '../../ui/title-of.ts'

const wording = wordingIn('en')

/** Whose lead it is, as the link that opens it, and what it is filed under; a tie names no winner. */
export const Who = ({ lead }: { lead: Lead }) => (
  <>
    <MuiLink
      component={Link}
      to={`/leads/${lead.id}/show`}
      data-lead={lead.id}
      color="inherit"
      underline="none"
      fontWeight={700}
      // The row opens it too.
      onClick={(event) => event.stopPropagation()}
    >
      {lead.name}
    </MuiLink>{' '}
    <Box component="span" sx={{ color: 'var(--ink-faint)', fontSize: '.8125rem' }}>
      {lead.company || lead.email || lead.phone}
    </Box>
    <Box sx={{ display: { xs: 'block', md: 'none' }, fontSize: '.8125rem' }}>
      <Box component="span" sx={{ display: { sm: 'none' }, mr: 3 }}>
        <StatusMark status={lead.status} />
      </Box>
      {lead.winner && (
        <span>
          {lead.strength === 'tooClose'
            ? strengthNames.tooClose
            : [titleOf(lead.winnerName), lead.strength && wording.strength(lead.strength)].filter(Boolean).join(', ')}
        </span>
      )}
      {hasNext(lead) && (
        <div>
          <NextStep lead={lead} />
        </div>
      )}
    </Box>
    {(lead.suspicion || lead.tags.length > 0) && (
      <Typography variant="caption" component="div" sx={{ color: 'var(--caution)' }}>
        {lead.suspicion && `${suspicionShort[lead.suspicion]} `}
        <Tags tags={lead.tags} />
      </Typography>
    )}
  </>
)
