import { Alert, Button, Typography } from '@mui/material'
import { autosaveStore } from '../autosave/autosave-store.ts'
import { reloadPage } from '../autosave/unsaved-forms.ts'

interface Props {
  /** What has stopped working. */
  what?: string
  error: unknown
}

/** Shown in place of a component that threw while rendering. */
export const Crashed = ({ what = 'This page', error }: Props) => (
  <Alert
    severity="error"
    sx={{ mt: 6, maxWidth: 720 }}
    action={
      <Button color="inherit" size="small" onClick={reloadPage}>
        Reload this page
      </Button>
    }
  >
    <Typography variant="h6" component="h2">
      {what} has stopped working
    </Typography>
    <Typography sx={{ overflowWrap: 'anywhere' }}>{error instanceof Error ? error.message : String(error)}</Typography>
    <Typography>
      {autosaveStore.full
        ? 'This browser has no room to keep what you have not saved. Save it, or copy it, before you reload.'
        : 'What you have not saved is kept in this browser, and is here again after you reload.'}
    </Typography>
  </Alert>
)
