import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { type ListControllerResult, useListContext } from 'react-admin'
import { Empty } from '../../ui/Empty.tsx'
import { Bones } from '../../ui/list/Bones.tsx'
import type { AssessmentFilter } from '../assessment-filter.ts'
import { chipsOf } from './filter-chips.ts'
import { useFilterNames } from './use-filter-names.ts'

/** The rows, or why there are none: they are on the way, did not come, or nothing fits. */
export function ListState({ children }: { children: ReactNode }) {
  const { isPending, error, refetch, total, ...list } = useListContext() as ListControllerResult & {
    filterValues: object
  }
  if (isPending) return <Bones of="the assessments" />
  if (error)
    return (
      <Alert severity="error" sx={{ mt: 2 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
        {error.message}
      </Alert>
    )
  if (total === 0) return Object.keys(list.filterValues as object).length === 0 ? <None /> : <NothingFits />
  return <>{children}</>
}

const None = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="Nobody has taken a model yet.">
      <Typography>Once clients have, what they answered and were told is listed here.</Typography>
    </Empty>
  </Box>
)

/** What may be taken away, so that there is something to see. */
function NothingFits() {
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
