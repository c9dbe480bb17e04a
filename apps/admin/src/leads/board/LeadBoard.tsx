import { Box, Stack } from '@mui/material'
import { ListBase } from 'react-admin'
import { PageHead } from '../../ui/PageHead.tsx'
import { AddButtons } from '../adding/AddButtons.tsx'
import { LeadExport } from '../export/LeadExport.tsx'
import { LeadFilters } from '../list/LeadFilters.tsx'
import { LeadViews } from '../list/LeadViews.tsx'
import { ListOrBoard } from '../list/ListOrBoard.tsx'
import { BoardColumns } from './BoardColumns.tsx'

/** Leads by status, side by side. It is filtered as the list is, by the same address. */
export const LeadBoard = () => (
  <ListBase resource="leads" storeKey={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <PageHead
      title="Leads"
      actions={
        <>
          <LeadExport />
          <AddButtons />
        </>
      }
    />
    <LeadViews />
    <Stack direction="row" flexWrap="wrap" gap={3} justifyContent="space-between" sx={{ py: 3 }}>
      <LeadFilters />
      <ListOrBoard />
    </Stack>
    <Box sx={{ borderTop: '1px solid var(--rule)' }}>
      <BoardColumns />
    </Box>
  </ListBase>
)
