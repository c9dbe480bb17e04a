import { Alert, Box, Button, Stack, TextField } from '@mui/material'
import { deskPaths, type Me } from '@verdict/contracts'
import { type FormEvent, useState } from 'react'
import { useNotify } from 'react-admin'
import { forgetMe } from '../providers/auth-provider.ts'
import { call } from '../providers/http.ts'
import { faultsOf } from '../ui/faults-of.ts'
import { PasswordField } from '../ui/PasswordField.tsx'

/** Name and address. The address signs in, so the password is asked for before it changes. */
export function ProfileForm({ me, onChanged }: { me: Me; onChanged(): void }) {
  const [name, setName] = useState(me.name)
  const [email, setEmail] = useState(me.email)
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<{ [field: string]: string }>({})
  const notify = useNotify()
  const moved = email.trim().toLowerCase() !== me.email
  const dirty = moved || name !== me.name

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFaults({})
    try {
      await call<Me>('PUT', deskPaths.me, { name, ...(moved && { email: email.trim(), password }) })
      forgetMe()
      notify('Saved.', { type: 'success' })
      onChanged()
    } catch (error) {
      setFaults(faultsOf(error))
    }
  }

  return (
    <Stack component="form" onSubmit={submit} gap={4} sx={{ maxWidth: 400 }}>
      <TextField
        label="Name"
        required
        autoComplete="name"
        value={name}
        error={Boolean(faults.name)}
        helperText={faults.name ?? 'Colleagues see it beside what you did.'}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label="E-mail"
        type="email"
        required
        autoComplete="username"
        value={email}
        error={Boolean(faults.email)}
        helperText={faults.email ?? 'You sign in with it.'}
        onChange={({ target }) => setEmail(target.value)}
      />
      {moved && <PasswordField label="Your password" value={password} onChange={setPassword} fault={faults.password} />}
      {faults.root && <Alert severity="error">{faults.root}</Alert>}
      <Box>
        <Button type="submit" variant="contained" disabled={!dirty}>
          Save
        </Button>
      </Box>
    </Stack>
  )
}
