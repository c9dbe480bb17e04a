import { Alert, Button, Link as MuiLink, Stack, TextField, Typography } from '@mui/material'
import { deskPaths } from '@verdict/contracts'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router-dom'
import { call } from '../providers/http.ts'
import { faultsOf } from '../ui/faults-of.ts'
import { Door } from './Door.tsx'

/** For who forgot the password: the admins are told, and one of them sends a link. */
export function Forgot() {
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState(false)
  const [faults, setFaults] = useState<{ [field: string]: string }>({})

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFaults({})
    try {
      await call('POST', deskPaths.forgot, { email: email.trim() })
      setAsked(true)
    } catch (error) {
      setFaults(faultsOf(error))
    }
  }

  const back = (
    <MuiLink component={Link} to="/login" sx={{ fontSize: '.875rem' }}>
      Back to the sign-in
    </MuiLink>
  )
  if (asked)
    return (
      <Door title="Ask an admin for a link">
        <Stack gap={4}>
          <Typography>
            If there is an account for {email.trim()}, your admins now see that you asked. Nothing is mailed: ask one of
            them to send you the link. It works for an hour.
          </Typography>
          {back}
        </Stack>
      </Door>
    )
  return (
    <Door title="Forgot the password">
      <Stack component="form" onSubmit={submit} gap={4}>
        <Typography color="text.secondary">An admin can send you a link to choose a new one.</Typography>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          error={Boolean(faults.email)}
          helperText={faults.email}
          onChange={({ target }) => setEmail(target.value)}
        />
        {faults.root && <Alert severity="error">{faults.root}</Alert>}
        <Button type="submit" variant="contained">
          Tell the admins
        </Button>
        {back}
      </Stack>
    </Door>
  )
}
