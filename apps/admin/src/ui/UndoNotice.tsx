import { Button, SnackbarContent } from '@mui/material'
import { type ReactNode, useEffect } from 'react'
import { useCloseNotification, useNotificationContext } from 'react-admin'

/** What was done, with the button that takes it back. It makes room for the next notice: its button would be taken for that of the last step. */
export function UndoNotice({ children, onUndo }: { children: ReactNode; onUndo: (() => void) | undefined }) {
  const close = useCloseNotification()
  const isFollowed = useNotificationContext().notifications.length > 0
  useEffect(() => {
    if (isFollowed) close()
  }, [isFollowed, close])
  return (
    // What is no plain text is drawn as it is: it brings its own ground, and does not lie over the words of the page.
    <SnackbarContent
      role="status"
      message={children}
      action={
        onUndo && (
          <Button
            size="small"
            color="inherit"
            onClick={() => {
              // What comes of it is said next, not after this has been read.
              close()
              onUndo()
            }}
          >
            Undo
          </Button>
        )
      }
    />
  )
}
