import { Stack } from '@mui/material'
import { useListContext } from 'react-admin'
import { FilterButton } from '../../ui/list/FilterButton.tsx'
import { FilterChips } from '../../ui/list/FilterChips.tsx'
import type { AssessmentFilter } from '../assessment-filter.ts'
import { AssessmentPanel } from './AssessmentPanel.tsx'
import { chipsOf } from './filter-chips.ts'
import { useFilterNames } from './use-filter-names.ts'

/** What the list is narrowed to: a chip a filter that takes it away, and the panel that adds one. */
export function AssessmentFilters() {
  const { filterValues, setFilters } = useListContext() as {
    filterValues: AssessmentFilter
    setFilters(filter: AssessmentFilter): void
  }
  const names = useFilterNames(filterValues)
  return (
    <Stack direction="row" flexWrap="wrap" gap={2} alignItems="center" sx={{ minWidth: 0 }}>
      <FilterChips chips={chipsOf(filterValues, names)} onRemove={setFilters} />
      <FilterButton>
        {(close) => (
          <AssessmentPanel filter={filterValues} document={names.document} onChange={setFilters} onClose={close} />
        )}
      </FilterButton>
    </Stack>
  )
}
