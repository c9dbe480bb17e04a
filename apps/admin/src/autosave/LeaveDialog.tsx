import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useBeforeUnload, useBlocker } from 'react-router-dom'
import { autosaveStore } from './autosave-store.ts'
import { leavesUnsaved } from './unsaved-forms.ts'

const SIGN_IN = '/login'

/** Asks for confirmation before unsaved input is left. Mounted once, in the layout. */
export function LeaveDialog() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      nextLocation.pathname !== currentLocation.pathname &&
      // A session that ended leads here without asking; the input is restored after signing in.
      nextLocation.pathname !== SIGN_IN &&
      leavesUnsaved(nextLocation.pathname),
  )
  useBeforeUnload((event) => {
    if (leavesUnsaved()) event.preventDefault()
  })
  if (blocker.state !== 'blocked') return null
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby="leave-asks">
      <DialogTitle id="leave-asks">Leave with unsaved changes?</DialogTitle>
      <DialogContent>
        <DialogContentText>
          {autosaveStore.full
            ? 'This browser has no room to keep them: they will be lost.'
            : 'They are kept in this browser: you find them here when you come back.'}
        </DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Button onClick={() => blocker.proceed()}>Leave</Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset()}>
          Stay
        </Button>
      </DialogActions>
    </Dialog>
  )
}
