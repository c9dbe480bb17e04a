import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { OtherProblems } from './OtherProblems.tsx'
import { PasswordField } from './PasswordField.tsx'
import { useSubmit } from './use-submit.ts'

interface Props {
  title: string
  /** What will happen. */
  children: ReactNode
  /** What the button that does it says. */
  verb: string
  danger?: boolean
  /** Whether the password is asked for again. */
  withPassword?: boolean
  /** Does it; what it throws is shown. */
  run(password: string): Promise<void>
  /** Loads what somebody else has changed since. */
  onStale?: () => unknown
  onClose(): void
}

/** Asks before something that cannot be taken back, and does it. */
export function ConfirmDialog({
  title,
  children,
  verb,
  danger = false,
  withPassword = false,
  run,
  onStale,
  onClose,
}: Props) {
  const [password, setPassword] = useState('')
  const { problems, busy, submit } = useSubmit(async () => {
    await run(password)
    onClose()
  }, onStale)

  return (
    // eslint-disable-next-line no-restricted-syntax -- A password is not kept.
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="asking">
      <form onSubmit={submit}>
        <DialogTitle id="asking">{title}</DialogTitle>
        <DialogContent>
          <Stack gap={4}>
            <Typography component="div">{children}</Typography>
            {withPassword && (
              <PasswordField
                label="Your password"
                value={password}
                onChange={setPassword}
                problem={problems.password}
                autoFocus
              />
            )}
            <OtherProblems problems={problems} but={['password']} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} variant="outlined">
            Cancel
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
