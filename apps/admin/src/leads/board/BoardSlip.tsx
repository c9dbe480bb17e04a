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
import { suspicionShort } from '../suspicions.ts'
import { boardStatuses, isOpen } from './board-statuses.ts'

const ONE_LINE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }

/** Whoever has a mouse drags: there the menu comes with it, and takes no room of its own. */
const MOVE = {
  ml: -2,
  '@media (hover: hover) and (pointer: fine)': {
    ml: 0,
    position: 'absolute',
    insetInlineEnd: 4,
    bottom: 2,
    background: 'var(--paper)',
    opacity: 0,
  },
}

interface Props {
  lead: Lead
  isLifted: boolean
  /** The lead that the mouse drags. */
  dragged: RefObject<Lead | undefined>
  onMove(lead: Lead, status: LeadStatus): void
}

/** A lead on the board: who, what they were recommended, whether a program may have written it and, while it is open, what is next and who works it. */
export function BoardSlip({ lead, isLifted, dragged, onMove }: Props) {
  const firm = lead.company || lead.email || (lead.phone ?? '')
  const isClosed = !isOpen(lead.status)
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
        position: 'relative',
        borderBottom: '1px solid var(--rule-faint)',
        fontSize: '.875rem',
        overflowWrap: 'anywhere',
        cursor: 'grab',
        background: isLifted ? 'var(--sheet)' : 'transparent',
        boxShadow: isLifted ? 'var(--shadow-overlay)' : 'none',
        outline: isLifted ? '2px solid var(--accent)' : 'none',
        '&:focus-within': { boxShadow: 'inset 3px 0 0 var(--accent)' },
        '&:hover > .move, &:focus-within > .move, & > .move:has([aria-expanded=true])': { opacity: 1 },
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2 }}>
        <MuiLink
          component={Link}
          to={`/leads/${lead.id}/show`}
          draggable={false}
          color="inherit"
          underline="none"
          fontWeight={600}
          data-slip
        >
          {lead.name}
        </MuiLink>
        {!isClosed && (
          <Box sx={{ flexShrink: 0 }}>
            <Owner lead={lead} />
          </Box>
        )}
      </Box>
      <Box title={firm} sx={{ color: 'var(--ink-faint)', ...ONE_LINE }}>
        {firm}
      </Box>
      <Box sx={{ '& .MuiTypography-caption': { display: 'inline', ml: 1 } }}>
        <RecordContextProvider value={lead}>
          <VerdictCell />
        </RecordContextProvider>
      </Box>
      {lead.suspicion && <Box sx={{ color: 'var(--caution)' }}>{suspicionShort[lead.suspicion]}</Box>}
      {!isClosed && (
        <Box sx={{ '& span': { whiteSpace: 'normal !important' } }}>
          {hasNext(lead) ? <NextStep lead={lead} /> : <Box sx={{ color: 'var(--ink-faint)' }}>No next step</Box>}
        </Box>
      )}
      <Box className="move" sx={MOVE}>
        <ChoiceMenu
          label="Move to"
          choices={others.map((id) => ({ id, name: statusName(id) }))}
          onChoose={({ id }) => onMove(lead, id)}
        />
      </Box>
    </Box>
  )
}
