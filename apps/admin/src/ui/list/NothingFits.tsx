import { Box, Button, Stack } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../Empty.tsx'

interface Props<Filter> {
  title: string
  /** Each part of the filter in words, the filter without it, and how many records that one has, where it is said. */
  parts: { text: string; without: Filter; count?: string }[]
}

/** In place of a list without a record that fits: what may be taken away, so that there is something to see. */
export function NothingFits<Filter extends object>({ title, parts }: Props<Filter>) {
  const { setFilters } = useListContext() as { setFilters(filter: object): void }
  return (
    <Box sx={{ pt: 4 }}>
      <Empty title={title}>
        <Stack gap={1} alignItems="flex-start">
          {parts.map(({ text, without, count }) => (
            <Button key={text} onClick={() => setFilters(without)} sx={{ px: 0, whiteSpace: 'normal' }}>
              Without “{text}”{count !== undefined && `: ${count}`}
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
