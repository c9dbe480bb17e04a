import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { useRecordContext } from 'react-admin'
import { statusName } from './statuses.ts'

const filled = ['new', 'proposal', 'won']
const square = ['won', 'lost', 'spam']

/** A small mark and a word: how a lead stands. */
export function StatusMark({ status }: { status?: Lead['status'] }) {
  const record = useRecordContext<Lead>()
  const shown = status ?? record?.status
  if (!shown) return null
  const colour = shown === 'new' || shown === 'won' ? 'var(--accent)' : 'var(--ink-soft)'
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        sx={{
          width: 9,
          height: 9,
          border: `1.5px solid ${colour}`,
          borderRadius: square.includes(shown) ? 0 : '50%',
          background: filled.includes(shown) ? colour : 'transparent',
        }}
      />
      {statusName(shown)}
    </Box>
  )
}
