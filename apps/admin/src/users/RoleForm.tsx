import { Button, Stack, TextField } from '@mui/material'
import type { Role, User } from '@verdict/contracts'
import { useState } from 'react'
import { type HttpError, useNotify } from 'react-admin'
import { Asking } from '../ui/Asking.tsx'
import { RoleField } from '../ui/RoleField.tsx'
import { roleWords } from '../ui/roles.ts'
import { changeUser } from './change-user.ts'

interface Props {
  user: User
  own: boolean
  onChanged(): void
}

/** Name and role. A change of role is asked about: it ends sessions. */
export function RoleForm({ user, own, onChanged }: Props) {
  const [name, setName] = useState(user.name)
  const [role, setRole] = useState<Role>(user.role)
  const [asking, setAsking] = useState(false)
  const notify = useNotify()
  const changes = { ...(name !== user.name && { name }), ...(role !== user.role && { role }) }
  const dirty = Object.keys(changes).length > 0

  async function save() {
    await changeUser(user, changes)
    notify('Saved.', { type: 'success' })
    onChanged()
  }

  return (
    <>
      <TextField label="Name" value={name} onChange={({ target }) => setName(target.value)} sx={{ maxWidth: 400 }} />
      <RoleField value={role} onChange={setRole} />
      <Stack direction="row" gap={3}>
        <Button
          variant="contained"
          disabled={!dirty || name.trim() === ''}
          onClick={() =>
            changes.role
              ? setAsking(true)
              : void save().catch((error: HttpError) => notify(error.message, { type: 'error' }))
          }
        >
          Save
        </Button>
        <Button
          variant="outlined"
          disabled={!dirty}
          onClick={() => {
            setName(user.name)
            setRole(user.role)
          }}
        >
          Put back
        </Button>
      </Stack>
      {asking && (
        <Asking
          title={`Make ${own ? 'yourself' : user.name} ${roleWords[role].name.toLowerCase()}?`}
          verb="Change the role"
          run={save}
          onClose={() => setAsking(false)}
        >
          {roleWords[role].may} {own ? 'You have' : 'They have'} to sign in again, and tokens that could do more end.
        </Asking>
      )}
    </>
  )
}
