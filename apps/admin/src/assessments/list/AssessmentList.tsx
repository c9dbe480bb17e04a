import { Stack } from '@mui/material'
import { ListBase, Pagination } from 'react-admin'
import { ColumnChoice } from '../../ui/list/ColumnChoice.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { ExactFilters } from './ExactFilters.tsx'
import { assessmentColumns, COLUMNS_KEY } from './assessment-columns.ts'
import { AssessmentExport } from './AssessmentExport.tsx'
import { AssessmentFilters } from './AssessmentFilters.tsx'
import { AssessmentTable } from './AssessmentTable.tsx'
import { ListState } from '../../ui/list/ListState.tsx'
import { NoAssessments, NoAssessmentFits } from './NoAssessments.tsx'

/**
 * What clients answered and were told, newest first, without who they are. What is looked at stands in the address, and nowhere else: it can be
 * sent, and Back undoes it.
 */
export const AssessmentList = () => (
  <ListBase resource="assessments" storeKey={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <ExactFilters>
      <PageHead
        title="Assessments"
        hint="What clients answered and were told. Nothing here says who they are."
        actions={<AssessmentExport />}
      />
      <Stack direction="row" flexWrap="wrap" gap={3} justifyContent="space-between" sx={{ py: 3 }}>
        <AssessmentFilters />
        <ColumnChoice columns={assessmentColumns} storeKey={COLUMNS_KEY} />
      </Stack>
      <ListState of="the assessments" none={<NoAssessments />} nothingFits={<NoAssessmentFits />}>
        <AssessmentTable />
        <Pagination rowsPerPageOptions={[25, 100, 500]} />
      </ListState>
    </ExactFilters>
  </ListBase>
)
