import { Stack } from '@mui/material'
import { ListBase, Pagination } from 'react-admin'
import { PageHead } from '../../ui/PageHead.tsx'
import { LeadExport } from './LeadExport.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { LeadTable } from './LeadTable.tsx'
import { LeadViews } from './LeadViews.tsx'
import { ListState } from './ListState.tsx'

/** People who left their details, newest first. What is looked at stands in the address, and nowhere else: it can be sent, and Back undoes it. */
export const LeadList = () => (
  <ListBase storeKey={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <PageHead title="Leads" actions={<LeadExport />} />
    <LeadViews />
    <Stack sx={{ py: 3 }}>
      <LeadFilters />
    </Stack>
    <ListState>
      <LeadTable />
      <Pagination rowsPerPageOptions={[25, 100, 500]} />
    </ListState>
  </ListBase>
)
