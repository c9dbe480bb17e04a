import { Stack } from '@mui/material'
import { FilterLiveForm, useListContext } from 'react-admin'
import { FilterButton } from '../../ui/list/FilterButton.tsx'
import { FilterChips } from '../../ui/list/FilterChips.tsx'
import { Search } from '../../ui/Search.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { FilterPanel } from './FilterPanel.tsx'
import { chipsOf } from './filter-words.ts'
import { useFilterNames } from './use-filter-names.ts'
import { useViews } from '../views/use-views.ts'
import { ViewActions } from '../views/ViewActions.tsx'
import { viewOf } from './lead-views.ts'

/** What the list is narrowed to: the search, a chip a filter that takes it away, and the panel that adds one. */
export function LeadFilters() {
  const { filterValues, setFilters } = useListContext() as {
    filterValues: LeadFilter
    setFilters(filter: LeadFilter): void
  }
  const view = viewOf(filterValues, useViews())
  // The tab of a view that everybody has says what it filters; one that somebody saved has a name only.
  const chips = chipsOf(filterValues, view.saved ? {} : view.filter, useFilterNames(filterValues))
  return (
    <Stack
      direction="row"
      flexWrap="wrap"
      gap={2}
      alignItems="center"
      sx={{ minWidth: 0, '& .MuiFormHelperText-root': { display: 'none' } }}
    >
      <FilterLiveForm>
        <Search source="q" name="Search leads" placeholder="Name, company, e-mail, note" alwaysOn />
      </FilterLiveForm>
      <FilterChips chips={chips} onRemove={setFilters} />
      <FilterButton>
        {(close) => <FilterPanel filter={filterValues} onChange={setFilters} onClose={close} />}
      </FilterButton>
      <ViewActions filter={filterValues} />
    </Stack>
  )
}
