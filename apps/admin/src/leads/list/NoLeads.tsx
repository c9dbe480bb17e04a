import { Box, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import { NothingFits } from '../../ui/list/NothingFits.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { chipsOf, type FilterChip } from './filter-words.ts'
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
export function NoLeadFits() {
  const { filterValues } = useListContext() as { filterValues: LeadFilter }
  const names = useFilterNames(filterValues)
  const { q, ...unsearched } = filterValues
  const parts: FilterChip[] = [
    ...(q === undefined ? [] : [{ text: `Search: ${q}`, without: unsearched }]),
    ...chipsOf(filterValues, {}, names),
  ]
  const counts = useLeadCounts(parts.map(({ without }) => without))
  return (
    <NothingFits
      title="No lead fits all of this."
      parts={parts.map((part, i) => ({ ...part, count: counts[i] === undefined ? '…' : printedCount(counts[i]) }))}
    />
  )
}
