import { Alert, Button, Typography } from '@mui/material'
import type { useThreads } from './use-threads.ts'

/** In place of threads that are on their way or cannot be read: what is not known is not said to be nothing. */
export function UnreadThreads({ error, refetch }: Pick<ReturnType<typeof useThreads>, 'error' | 'refetch'>) {
  if (!error) return <Typography role="status">Loading…</Typography>
  return (
    <Alert severity="error" sx={{ mb: 4 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
      {error.message}
    </Alert>
  )
}
