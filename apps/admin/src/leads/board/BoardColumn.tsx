import { Box, Button, Skeleton } from '@mui/material'
import type { Lead, LeadStatus } from '@verdict/contracts'
import { type RefObject, useState } from 'react'
import { useGetList } from 'react-admin'
import type { LeadFilter } from '../lead-filter.ts'
import { printedCount } from '../../ui/list/printed-count.ts'
import { Unread } from '../../ui/Unread.tsx'
import { StatusMark } from '../StatusMark.tsx'
import { BoardSlip } from './BoardSlip.tsx'
import type { Lifted } from './use-board-keys.ts'

/** Leads that a column shows at first, and with each press on "more". */
const STEP = 20

interface Props {
  status: LeadStatus
  filter: LeadFilter
  count: number | undefined
  /** How many next steps are overdue. */
  late: number
  lifted: Lifted | undefined
  /** The lead that the mouse drags. */
  dragged: RefObject<Lead | undefined>
  onMove(lead: Lead, status: LeadStatus): void
}

/** The leads of one status; what is dropped here takes it. */
export function BoardColumn({ status, filter, count, late, lifted, dragged, onMove }: Props) {
  const [perPage, setPerPage] = useState(STEP)
  const [isOver, setOver] = useState(false)
  const {
    data,
    isPending,
    error,
    refetch,
    total = 0,
  } = useGetList<Lead>('leads', {
    filter,
    sort: { field: 'nextStepOn', order: 'ASC' },
    pagination: { page: 1, perPage },
  })
  const isTarget = isOver || lifted?.to === status
  return (
    <Box
      component="section"
      aria-label={`${status}, ${count ?? total}`}
      data-status={status}
      onDragOver={(event) => {
        if (!dragged.current) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        if (!dragged.current) return
        event.preventDefault()
        setOver(false)
        onMove(dragged.current, status)
      }}
      sx={{
        minHeight: 200,
        '& + &': { borderInlineStart: '1px solid var(--rule)' },
        background: isTarget ? 'var(--accent-tint)' : 'transparent',
      }}
    >
      <Box
        sx={{
          p: 3,
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          fontSize: '.875rem',
          borderBottom: '1px solid var(--rule-strong)',
          // Whoever drops a lead far down sees where.
          position: 'sticky',
          top: 0,
          zIndex: 1,
          background: 'var(--paper)',
        }}
      >
        <b>
          <StatusMark status={status} />
        </b>
        <Box sx={{ color: 'var(--ink-faint)', fontSize: '.8125rem', minHeight: '1.5em' }}>
          {count === undefined ? '' : printedCount(count)}
          {late > 0 && <Box component="span" sx={{ color: 'var(--error)' }}>{`, ${printedCount(late)} late`}</Box>}
        </Box>
      </Box>
      {error && <Unread {...{ error, refetch }} />}
      {isPending && <Skeleton variant="rectangular" height={92} sx={{ m: 3 }} />}
      {data?.length === 0 && <Box sx={{ p: 3, fontSize: '.875rem', color: 'var(--ink-faint)' }}>No leads</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((lead) => (
          <BoardSlip
            key={lead.id}
            lead={lead}
            isLifted={lifted?.lead.id === lead.id}
            dragged={dragged}
            onMove={onMove}
          />
        ))}
      </Box>
      {data && total > data.length && (
        <Button sx={{ m: 2 }} onClick={() => setPerPage(perPage + STEP)}>
          {printedCount(total - data.length)} more
        </Button>
      )}
    </Box>
  )
}
