import { Box, MenuItem, TextField, useMediaQuery } from '@mui/material'
import type { Lead, LeadStatus } from '@verdict/contracts'
import { dayIn } from '@verdict/contracts/days'
import { useRef, useState } from 'react'
import { useListContext } from 'react-admin'
import { useSiteZone } from '../../ui/site-zone.ts'
import type { LeadFilter } from '../lead-filter.ts'
import { statusName } from '../statuses.ts'
import { LeadKeys } from '../keys/LeadKeys.tsx'
import { useLeadCounts } from '../use-lead-counts.ts'
import { BoardColumn } from './BoardColumn.tsx'
import { boardStatuses, columnFilter, isOpen, shownStatuses } from './board-statuses.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useMove } from './use-move.tsx'

const DAY = 86_400_000

/** What is closed says less. Together they fit a window of 1280. */
const widthOf = (status: LeadStatus) => (isOpen(status) ? 'minmax(180px, 1fr)' : 'minmax(120px, .6fr)')

/** A column a status. On a phone one at a time, with how many there are in each. */
export function BoardColumns() {
  const filter = useListContext().filterValues as LeadFilter
  const isPhone = useMediaQuery('(max-width: 700px)')
  const statuses = shownStatuses(filter)
  const [picked, setPicked] = useState<LeadStatus>('new')
  const current = statuses.includes(picked) ? picked : (statuses[0] ?? 'new')
  const board = useRef<HTMLDivElement>(null)
  const dragged = useRef<Lead>(undefined)
  const { move, said } = useMove(board)
  const { lifted, onKeyDown } = useBoardKeys(board, statuses, move)
  const yesterday = dayIn(useSiteZone(), new Date(Date.now() - DAY))
  const late = useLeadCounts(
    boardStatuses.map((status) => ({ ...columnFilter(filter, status), due: true, nextStepTo: yesterday })),
  )
  const counts = useLeadCounts(boardStatuses.map((status) => columnFilter(filter, status)))
  const placeOf = (status: LeadStatus) => boardStatuses.findIndex((each) => each === status)

  return (
    <>
      {isPhone && (
        <TextField
          select
          fullWidth
          label="Status"
          value={current}
          onChange={({ target }) => setPicked(target.value as LeadStatus)}
          sx={{ my: 3 }}
        >
          {statuses.map((status) => (
            <MenuItem key={status} value={status}>
              {statusName(status)} {counts[placeOf(status)] ?? ''}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Box
        ref={board}
        onKeyDown={onKeyDown}
        sx={{
          display: 'grid',
          gridTemplateColumns: isPhone ? 'minmax(0, 1fr)' : statuses.map(widthOf).join(' '),
          overflow: 'auto',
          maxHeight: isPhone ? 'none' : 'calc(100dvh - 220px)',
        }}
      >
        {(isPhone ? [current] : statuses).map((status) => (
          <BoardColumn
            key={status}
            status={status}
            filter={columnFilter(filter, status)}
            count={counts[placeOf(status)]}
            late={late[placeOf(status)] ?? 0}
            lifted={lifted}
            dragged={dragged}
            onMove={move}
          />
        ))}
      </Box>
      <Box
        component="p"
        aria-live="polite"
        sx={{ minHeight: '1.5em', fontSize: '.8125rem', color: 'var(--ink-faint)' }}
      >
        {said}
      </Box>
      <LeadKeys>
        Arrow keys go from lead to lead. Space picks one up and puts it down, left and right carry it, Escape leaves it
        where it was. Within a status the order is by next step.
      </LeadKeys>
    </>
  )
}
