import { Alert, Button, Stack, TextField, Typography } from '@mui/material'
import { deskPaths } from '@verdict/contracts'
import { type FormEvent, useState } from 'react'
import { type HttpError, useNotify, useRedirect } from 'react-admin'
import { forgetMe } from '../providers/auth-provider.ts'
import { call } from '../providers/http.ts'
import { Door } from './Door.tsx'

type Faults = { current?: string; password?: string; root?: string }

export function ChangePassword() {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const notify = useNotify()
  const redirect = useRedirect()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFaults({})
    try {
      await call('POST', deskPaths.password, { current, password })
      forgetMe()
      notify('Your new password holds from now on.', { type: 'success' })
      redirect('/')
    } catch (error) {
      const { message, body } = error as HttpError
      const errors = (body as { errors?: Faults })?.errors ?? {}
      setFaults(Object.keys(errors).length > 0 ? errors : { root: message })
    }
  }

  return (
    <Door title="Choose a new password">
      <Stack component="form" onSubmit={submit} gap={4}>
        <Typography color="text.secondary">
          Twelve characters or more. A sentence that only you would say does well.
        </Typography>
        <TextField
          label="Present password"
          type="password"
          autoComplete="current-password"
          required
          value={current}
          error={Boolean(faults.current)}
          helperText={faults.current}
          onChange={({ target }) => setCurrent(target.value)}
        />
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          value={password}
          error={Boolean(faults.password)}
          helperText={faults.password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {faults.root && <Alert severity="error">{faults.root}</Alert>}
        <Button type="submit" variant="contained">
          Save the new password
        </Button>
      </Stack>
    </Door>
  )
}
