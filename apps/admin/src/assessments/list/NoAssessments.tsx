import { Box, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import { NothingFits } from '../../ui/list/NothingFits.tsx'
import type { AssessmentFilter } from '../assessment-filter.ts'
import { chipsOf } from './filter-chips.ts'
import { useFilterNames } from './use-filter-names.ts'

/** What is shown before anybody has taken a model. */
export const NoAssessments = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="Nobody has taken a model yet.">
      <Typography>Once clients have, what they answered and were told is listed here.</Typography>
    </Empty>
  </Box>
)

/** What is shown where filters leave nothing. */
export function NoAssessmentFits() {
  const { filterValues } = useListContext() as { filterValues: AssessmentFilter }
  return (
    <NothingFits title="No assessment fits all of this." parts={chipsOf(filterValues, useFilterNames(filterValues))} />
  )
}
