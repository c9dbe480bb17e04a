import { Alert, Button } from '@mui/material'
import { atClock } from '../ui/Ago.tsx'

/** Says openly that what stands in a form was found on this device, and offers to drop it. */
export const Restored = ({ at, onDiscard }: { at: number | undefined; onDiscard(): void }) =>
  at !== undefined && (
    <Alert
      severity="info"
      sx={{ mb: 3 }}
      action={
        <Button color="inherit" size="small" onClick={onDiscard}>
          Discard
        </Button>
      }
    >
      Unsaved changes from {atClock(at)} restored.
    </Alert>
  )
