import { Button, Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { useCloseNotification } from 'react-admin'

/** What was done, with the button that takes it back. */
export function UndoNotice({ children, onUndo }: { children: ReactNode; onUndo: (() => void) | undefined }) {
  const close = useCloseNotification()
  return (
    <Stack direction="row" alignItems="center" gap={3} role="status">
      {children}
      {onUndo && (
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
      )}
    </Stack>
  )
}
