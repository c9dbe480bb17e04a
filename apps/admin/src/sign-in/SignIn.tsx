import { Alert, Button, Link as MuiLink, Stack, TextField, Typography } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useLogin } from 'react-admin'
import { Link } from 'react-router-dom'
import { refusedCall } from '../api/call.ts'
import { PasswordField } from '../ui/PasswordField.tsx'
import { SignInLayout } from './SignInLayout.tsx'

/** Signs in: with address and password, and a code where two-factor sign-in is on. */
export function SignIn() {
  const login = useLogin()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    await login({ email, password, ...(asksCode && { code }) }).catch((error: Error) => {
      const first = refusedCall(error).code === 'code-needed' && !asksCode
      if (first) setAsksCode(true)
      else setProblem(error.message)
    })
    setBusy(false)
  }

  return (
    <SignInLayout title={asksCode ? 'Enter the code' : 'Sign in'}>
      <Stack component="form" onSubmit={submit} gap={4}>
        {asksCode ? (
          <>
            <Typography color="text.secondary">
              Six digits from your authenticator app, or one of your recovery codes if you have lost it.
            </Typography>
            <TextField
              key="code"
              label="Code"
              autoComplete="one-time-code"
              autoFocus
              required
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </>
        ) : (
          <>
            <TextField
              key="email"
              label="E-mail"
              type="email"
              autoComplete="username"
              autoFocus
              required
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
            <PasswordField label="Password" value={password} onChange={setPassword} />
          </>
        )}
        {problem && <Alert severity="error">{problem}</Alert>}
        <Button type="submit" variant="contained" disabled={busy}>
          {busy ? 'Signing in' : 'Sign in'}
        </Button>
        {asksCode ? (
          <Button
            variant="outlined"
            onClick={() => {
              setAsksCode(false)
              setCode('')
              setProblem('')
            }}
          >
            Back
          </Button>
        ) : (
          <MuiLink component={Link} to="/forgot" sx={{ fontSize: '.875rem' }}>
            Forgot the password?
          </MuiLink>
        )}
      </Stack>
    </SignInLayout>
  )
}
