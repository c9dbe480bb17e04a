import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { type FormEvent, type ReactNode, useId } from 'react'
import { flushSync } from 'react-dom'
import { Restored } from './Restored.tsx'

interface Props {
  title: string
  /** The fields. */
  children: ReactNode
  /** What was typed or chosen, of `useAutosave`. */
  typed: { restored: number | undefined; clear(): void }
  /** What the button that sends it says. */
  verb: string
  danger?: boolean
  disabled: boolean
  onSubmit(event: FormEvent): unknown
  onClose(): void
  maxWidth?: 'xs' | 'sm' | 'md'
  /** What stands before the buttons, such as others. */
  actions?: ReactNode
  /** What is shown in place of the form once it is sent, until it is confirmed. */
  done?: ReactNode
}

/**
 * A dialog with a form. Escape and a click beside it close it and lose nothing: what was typed or chosen is there when it is opened again.
 * Cancel gives it up.
 */
export function FormDialog({
  title,
  children,
  typed,
  verb,
  danger = false,
  disabled,
  onSubmit,
  onClose,
  maxWidth = 'sm',
  actions,
  done,
}: Props) {
  const id = useId()

  function keepAndClose() {
    // Some fields take in what they hold when they are left, such as a tag that is half typed.
    flushSync(() => (document.activeElement as HTMLElement | null)?.blur())
    onClose()
  }

  function cancel() {
    typed.clear()
    onClose()
  }

  return (
    <Dialog open onClose={done ? undefined : keepAndClose} maxWidth={maxWidth} fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      {done ? (
        <>
          <DialogContent>{done}</DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              Done
            </Button>
          </DialogActions>
        </>
      ) : (
        // Its buttons stay in sight, however long it is.
        <Box component="form" onSubmit={onSubmit} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
          <DialogContent>
            <Stack gap={4} sx={{ pt: 2 }}>
              <Restored at={typed.restored} onDiscard={typed.clear} />
              {children}
            </Stack>
          </DialogContent>
          <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>
            {actions}
            <Button variant="outlined" onClick={cancel}>
              Cancel
            </Button>
            <Button
              type="submit"
              variant="contained"
              color={danger ? 'error' : 'primary'}
              disabled={disabled}
              // It may name something with a long title, which is read whole, on a phone too.
              sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
            >
              {verb}
            </Button>
          </DialogActions>
        </Box>
      )}
    </Dialog>
  )
}
