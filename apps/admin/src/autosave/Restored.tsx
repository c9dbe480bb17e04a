import { Alert, Button } from '@mui/material'
import { atClock } from '../ui/Ago.tsx'

/** A notice that a form shows input restored from this browser, with a button to discard it. */
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
