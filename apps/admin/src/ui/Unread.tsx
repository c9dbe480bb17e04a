import { Alert, Button, Typography } from '@mui/material'

interface Props {
  /** What cannot be read, where that is not plain from what is around it. */
  what?: string
  error: Error | null
  refetch(): unknown
  /** Room above it, where it stands in place of a whole page. */
  mt?: number
}

/** In place of what is on its way or cannot be read: what is not known is not said to be nothing. */
export function Unread({ what, error, refetch, mt = 0 }: Props) {
  if (!error) return <Typography role="status">Loading…</Typography>
  return (
    <Alert severity="error" sx={{ mt, mb: 4 }} action={<Button onClick={() => void refetch()}>Try again</Button>}>
      {what && `${what} could not be read. `}
      {error.message}
    </Alert>
  )
}
