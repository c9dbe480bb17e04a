import { Box } from '@mui/material'
import { LeadsFrame } from '../list/LeadsFrame.tsx'
import { BoardColumns } from './BoardColumns.tsx'

/** Leads by status, side by side. It is filtered as the list is, by the same address. */
export const LeadBoard = () => (
  <LeadsFrame>
    <Box sx={{ borderTop: '1px solid var(--rule)' }}>
      <BoardColumns />
    </Box>
  </LeadsFrame>
)
