import { Box, Button, Stack, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
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

/** What may be taken away, so that there is something to see. */
export function NothingFits() {
  const { filterValues, setFilters } = useListContext() as {
    filterValues: AssessmentFilter
    setFilters(filter: AssessmentFilter): void
  }
  return (
    <Box sx={{ pt: 4 }}>
      <Empty title="No assessment fits all of this.">
        <Stack gap={1} alignItems="flex-start">
          {chipsOf(filterValues, useFilterNames(filterValues)).map(({ text, without }) => (
            <Button key={text} onClick={() => setFilters(without)} sx={{ px: 0, whiteSpace: 'normal' }}>
              Without “{text}”
            </Button>
          ))}
          <Button variant="outlined" onClick={() => setFilters({})}>
            Clear all filters
          </Button>
        </Stack>
      </Empty>
    </Box>
  )
}
