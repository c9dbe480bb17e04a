import { Pagination } from 'react-admin'
import { ColumnChoice } from '../../ui/list/ColumnChoice.tsx'
import { COLUMNS_KEY, leadColumns } from './lead-columns.ts'
import { LeadsFrame } from './LeadsFrame.tsx'
import { LeadTable } from './LeadTable.tsx'
import { ListState } from '../../ui/list/ListState.tsx'
import { NoLeads, NoLeadFits } from './NoLeads.tsx'

/** People who left their details, newest first. */
export const LeadList = () => (
  <LeadsFrame tools={<ColumnChoice columns={leadColumns} storeKey={COLUMNS_KEY} />}>
    <ListState of="the leads" none={<NoLeads />} nothingFits={<NoLeadFits />}>
      <LeadTable />
      <Pagination rowsPerPageOptions={[25, 100, 500]} />
    </ListState>
  </LeadsFrame>
)
