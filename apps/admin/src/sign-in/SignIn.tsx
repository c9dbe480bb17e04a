import { Alert, Button, Stack, TextField } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { type HttpError, useLogin } from 'react-admin'
import { Door } from './Door.tsx'

export function SignIn() {
  const login = useLogin()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    await login({ email, password }).catch((error: HttpError) => setProblem(error.message))
    setBusy(false)
  }

  return (
    <Door title="Sign in">
      <Stack component="form" onSubmit={submit} gap={4}>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {problem && <Alert severity="error">{problem}</Alert>}
        <Button type="submit" variant="contained" disabled={busy}>
          {busy ? 'Signing in' : 'Sign in'}
        </Button>
      </Stack>
    </Door>
  )
}
