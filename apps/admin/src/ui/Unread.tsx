import { Alert, Button, Typography } from '@mui/material'

interface Props {
  /** What cannot be read, where that is not plain from what is around it. */
  what?: string
  error: Error | null
  refetch(): unknown
}

/** In place of what is on its way or cannot be read: what is not known is not said to be nothing. */
export function Unread({ what, error, refetch }: Props) {
  if (!error) return <Typography role="status">Loading…</Typography>
  return (
    <Alert severity="error" sx={{ mb: 4 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
      {what && `${what} could not be read. `}
      {error.message}
    </Alert>
  )
}
