import AddOutlined from '@mui/icons-material/AddOutlined'
import { Button, Popover, Stack } from '@mui/material'
import { useRef, useState } from 'react'
import { useListContext } from 'react-admin'
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
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const names = useFilterNames(filterValues)
  return (
    <Stack direction="row" flexWrap="wrap" gap={2} alignItems="center" sx={{ minWidth: 0 }}>
      <FilterChips chips={chipsOf(filterValues, names)} onRemove={setFilters} />
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
      <Popover
        open={isOpen}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Filters' } }}
      >
        <AssessmentPanel
          filter={filterValues}
          document={names.document}
          onChange={setFilters}
          onClose={() => setOpen(false)}
        />
      </Popover>
    </Stack>
  )
}
