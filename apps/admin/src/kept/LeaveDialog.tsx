import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useBeforeUnload, useBlocker } from 'react-router-dom'
import { device } from './device.ts'
import { leavesUnsaved } from './unsaved.ts'

const SIGN_IN = '/login'

/** Asks before something unsaved is left, within the desk and out of it. Stands once, in the frame of every page. */
export function LeaveDialog() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      nextLocation.pathname !== currentLocation.pathname &&
      // A session that has ended asks nothing: what was typed is found again.
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
          {device.full
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
