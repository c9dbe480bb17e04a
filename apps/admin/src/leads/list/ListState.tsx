import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { type ListControllerResult, useListContext, useTimeout } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import type { LeadFilter } from '../lead-filter.ts'
import { useLeadCounts } from '../use-lead-counts.ts'
import { chipsOf } from './filter-words.ts'
import { printedCount } from './LeadViews.tsx'
import { useFilterNames } from './use-filter-names.ts'

/** The rows, or why there are none: they are on the way, did not come, or nothing fits. */
export function ListState({ children }: { children: ReactNode }) {
  const { isPending, error, refetch, total, ...list } = useListContext() as ListControllerResult & {
    filterValues: object
  }
  if (isPending) return <Bones />
  if (error)
    return (
      <Alert severity="error" sx={{ mt: 2 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
        {error.message}
      </Alert>
    )
  if (total === 0) return Object.keys(list.filterValues as object).length === 0 ? <NoLeads /> : <NothingFits />
  return <>{children}</>
}

/** The shape of rows, for those who wait. */
function Bones() {
  if (!useTimeout(300)) return null
  return (
    <Stack aria-busy="true" aria-label="Loading the leads" gap={2} sx={{ pt: 2 }}>
      {Array.from({ length: 8 }, (_, i) => (
        <Skeleton key={i} variant="rectangular" height={40} />
      ))}
    </Stack>
  )
}

const NoLeads = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="No leads yet.">
      <Typography>They arrive when somebody asks to be contacted under their verdict.</Typography>
    </Empty>
  </Box>
)

/** What each filter takes away, and the way back. */
function NothingFits() {
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
