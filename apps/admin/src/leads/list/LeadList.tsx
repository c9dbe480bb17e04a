import { Pagination } from 'react-admin'
import { ColumnChoice } from './ColumnChoice.tsx'
import { LeadsFrame } from './LeadsFrame.tsx'
import { LeadTable } from './LeadTable.tsx'
import { ListState } from './ListState.tsx'

/** People who left their details, newest first. */
export const LeadList = () => (
  <LeadsFrame tools={<ColumnChoice />}>
    <ListState>
      <LeadTable />
      <Pagination rowsPerPageOptions={[25, 100, 500]} />
    </ListState>
  </LeadsFrame>
)
