import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button, Popover, Stack } from '@mui/material'
import { useRef, useState } from 'react'
import { FilterLiveForm, useListContext } from 'react-admin'
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
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const chips = chipsOf(filterValues, viewOf(filterValues, useViews()).filter, useFilterNames())
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
      <Button
        ref={button}
        variant="outlined"
        startIcon={<AddOutlined />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        sx={{ borderRadius: 17, minHeight: 34 }}
      >
        Filter
      </Button>
      <ViewActions filter={filterValues} />
      <Popover
        open={isOpen}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Filters' } }}
      >
        <FilterPanel filter={filterValues} onChange={setFilters} onClose={() => setOpen(false)} />
      </Popover>
    </Stack>
  )
}
