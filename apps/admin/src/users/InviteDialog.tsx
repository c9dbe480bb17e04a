import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material'
import { deskPaths, type InvitedUser, type Role } from '@verdict/contracts'
import { type FormEvent, useState } from 'react'
import { call } from '../providers/http.ts'
import { faultsOf } from '../ui/faults-of.ts'
import { RoleField } from '../ui/RoleField.tsx'
import { LinkToHandOn } from './LinkToHandOn.tsx'

/** Invites somebody: who, and as what; then the link to send them. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('consultant')
  const [faults, setFaults] = useState<{ [field: string]: string }>({})
  const [busy, setBusy] = useState(false)
  const [invited, setInvited] = useState<InvitedUser>()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setFaults({})
    try {
      setInvited((await call<InvitedUser>('POST', deskPaths.adminUsers, { name, email, role })).body)
    } catch (error) {
      setFaults(faultsOf(error))
    }
    setBusy(false)
  }

  return (
    <Dialog open onClose={invited ? undefined : onClose} maxWidth="sm" fullWidth aria-labelledby="invite">
      <DialogTitle id="invite">{invited ? `${invited.name} is invited` : 'Invite somebody'}</DialogTitle>
      {invited ? (
        <>
          <DialogContent>
            <LinkToHandOn link={invited.invitation} kind="invitation" name={invited.name} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              Done
            </Button>
          </DialogActions>
        </>
      ) : (
        <form onSubmit={submit}>
          <DialogContent>
            <Stack gap={4} sx={{ pt: 1 }}>
              <TextField
                label="Name"
                required
                autoFocus
                autoComplete="off"
                value={name}
                error={Boolean(faults.name)}
                helperText={faults.name}
                onChange={({ target }) => setName(target.value)}
              />
              <TextField
                label="E-mail"
                type="email"
                required
                autoComplete="off"
                value={email}
                error={Boolean(faults.email)}
                helperText={faults.email ?? 'They sign in with it.'}
                onChange={({ target }) => setEmail(target.value)}
              />
              <RoleField value={role} onChange={setRole} fault={faults.role} />
              {faults.root && <Alert severity="error">{faults.root}</Alert>}
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" variant="contained" disabled={busy}>
              Invite
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  )
}
