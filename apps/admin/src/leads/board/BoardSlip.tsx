import { Box, Link as MuiLink } from '@mui/material'
import type { Lead, LeadStatus } from '@verdict/contracts'
import type { RefObject } from 'react'
import { RecordContextProvider } from 'react-admin'
import { Link } from 'react-router-dom'
import { ChoiceMenu } from '../bulk/ChoiceMenu.tsx'
import { VerdictCell } from '../../ui/list/VerdictCell.tsx'
import { hasNext, NextStep } from '../NextStep.tsx'
import { Owner } from '../Owner.tsx'
import { statusName } from '../statuses.ts'
import { boardStatuses } from './board-statuses.ts'

interface Props {
  lead: Lead
  isLifted: boolean
  /** The lead that the mouse drags. */
  dragged: RefObject<Lead | undefined>
  onMove(lead: Lead, status: LeadStatus): void
}

/** A lead on the board: who, what they were recommended, what is next and who works it. */
export function BoardSlip({ lead, isLifted, dragged, onMove }: Props) {
  const others = boardStatuses.filter((status) => status !== lead.status)
  return (
    <Box
      component="li"
      draggable
      data-lead={lead.id}
      onDragStart={(event) => {
        // Firefox drags only what has data.
        event.dataTransfer.setData('text/plain', lead.name)
        event.dataTransfer.effectAllowed = 'move'
        dragged.current = lead
      }}
      onDragEnd={() => {
        dragged.current = undefined
      }}
      sx={{
        p: 3,
        borderBottom: '1px solid var(--rule-faint)',
        fontSize: '.875rem',
        overflowWrap: 'anywhere',
        cursor: 'grab',
        background: isLifted ? 'var(--sheet)' : 'transparent',
        boxShadow: isLifted ? 'var(--shadow-overlay)' : 'none',
        outline: isLifted ? '2px solid var(--accent)' : 'none',
        '&:focus-within': { boxShadow: 'inset 3px 0 0 var(--accent)' },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <MuiLink
          component={Link}
          to={`/leads/${lead.id}/show`}
          draggable={false}
          color="inherit"
          fontWeight={600}
          data-slip
        >
          {lead.name}
        </MuiLink>
        <Owner lead={lead} />
      </Box>
      <Box sx={{ color: 'var(--ink-faint)' }}>{lead.company || lead.email || lead.phone}</Box>
      <RecordContextProvider value={lead}>
        <VerdictCell />
      </RecordContextProvider>
      {hasNext(lead) && (
        <Box sx={{ '& span': { whiteSpace: 'normal !important' } }}>
          <NextStep lead={lead} />
        </Box>
      )}
      <Box sx={{ ml: -2 }}>
        <ChoiceMenu
          label="Move to"
          choices={others.map((id) => ({ id, name: statusName(id) }))}
          onChoose={({ id }) => onMove(lead, id)}
        />
      </Box>
    </Box>
  )
}
