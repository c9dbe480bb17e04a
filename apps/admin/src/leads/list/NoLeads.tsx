import { Box, Button, Stack, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { chipsOf } from './filter-words.ts'
import { printedCount } from '../../ui/list/printed-count.ts'
import { useFilterNames } from './use-filter-names.ts'

/** What is shown before there is a lead. */
export const NoLeads = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="No leads yet.">
      <Typography>They arrive when somebody asks to be contacted under their verdict.</Typography>
    </Empty>
  </Box>
)

/** What each filter takes away, and the way back. */
export function NothingFits() {
  const { filterValues, setFilters } = useListContext() as {
    filterValues: LeadFilter
    setFilters(filter: LeadFilter): void
  }
  const names = useFilterNames()
  const { q, ...unsearched } = filterValues
  const parts = [
    ...(q === undefined ? [] : [{ text: `Search: ${q}`, without: unsearched as LeadFilter }]),
    ...chipsOf(filterValues, {}, names),
  ]
  const counts = useLeadCounts(parts.map(({ without }) => without))
  return (
    <Box sx={{ pt: 4 }}>
      <Empty title="No lead fits all of this.">
        <Stack gap={1} alignItems="flex-start">
          {parts.map(({ text, without }, i) => (
            <Button key={text} onClick={() => setFilters(without)} sx={{ px: 0, whiteSpace: 'normal' }}>
              Without “{text}”: {counts[i] === undefined ? '…' : printedCount(counts[i])}
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
