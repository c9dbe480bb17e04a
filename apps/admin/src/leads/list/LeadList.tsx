import { Stack } from '@mui/material'
import { ListBase, Pagination } from 'react-admin'
import { PageHead } from '../../ui/PageHead.tsx'
import { AddButtons } from '../adding/AddButtons.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import { LeadExport } from '../export/LeadExport.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { LeadTable } from './LeadTable.tsx'
import { LeadViews } from './LeadViews.tsx'
import { ListOrBoard } from './ListOrBoard.tsx'
import { ListState } from './ListState.tsx'

/** People who left their details, newest first. What is looked at stands in the address, and nowhere else: it can be sent, and Back undoes it. */
export const LeadList = () => (
  <ListBase storeKey={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
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
      <Stack direction="row" gap={2}>
        <ColumnChoice />
        <ListOrBoard />
      </Stack>
    </Stack>
    <ListState>
      <LeadTable />
      <Pagination rowsPerPageOptions={[25, 100, 500]} />
    </ListState>
  </ListBase>
)
