import { Box, Button, Tooltip } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { useGetIdentity } from 'react-admin'
import { usePeople } from '../ui/use-people.ts'
import { useLeadChange } from './use-lead-change.ts'
import { initialsOf } from '../ui/initials.ts'

/** Who works a lead, or the button that takes it. */
export function Owner({ lead }: { lead: Lead }) {
  const { identity } = useGetIdentity()
  const owner = usePeople().find(({ id }) => id === lead.owner)
  const { change, busy } = useLeadChange()
  if (lead.owner === null)
    return (
      <Button
        size="small"
        disabled={busy || !identity}
        onClick={(event) => {
          event.stopPropagation()
          void change(lead, { owner: String(identity?.id) })
        }}
        sx={{ minHeight: 30, px: 2, ml: -2, textDecoration: 'underline', textUnderlineOffset: '3px' }}
      >
        Take it
      </Button>
    )
  const name = owner?.name ?? 'Somebody who has left'
  return (
    <Tooltip title={name}>
      <Box
        component="span"
        role="img"
        aria-label={name}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: 26,
          height: 26,
          border: '1px solid var(--rule-control)',
          borderRadius: '50%',
          fontSize: '.6875rem',
        }}
      >
        {initialsOf(name)}
      </Box>
    </Tooltip>
  )
}
