import { Alert, Button, Link as MuiLink, Stack, TextField, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type acceptInvitation, readAccountLink, type ReplyOf, type resetPassword } from '@verdict/contracts'
import { type ReactNode, useState } from 'react'
import type { HttpError } from 'react-admin'
import { Link, useLocation } from 'react-router-dom'
import { call } from '../api/call.ts'
import { PasswordField } from '../ui/PasswordField.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { SignInLayout } from './SignInLayout.tsx'

type Owner = ReplyOf<typeof readAccountLink>

interface Props {
  title(owner: Owner): string
  /** What is said above the field. */
  children: ReactNode
  verb: string
  /** Takes the token and the password. */
  endpoint: typeof acceptInvitation | typeof resetPassword
  onDone(): void
}

/** Chooses a password with a link: says whose it is, or at once that the link does not work any more. */
export function ChooseWithLink({ title, children, verb, endpoint, onDone }: Props) {
  const token = useLocation().hash.replace(/^#\/?/, '')
  const [password, setPassword] = useState('')
  const { data: owner, error } = useQuery({
    queryKey: ['link', token],
    queryFn: async () => (await call(readAccountLink, { body: { token } })).body,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })

  const { problems, busy, submit } = useSubmit(async () => {
    await call(endpoint, { body: { token, password } })
    onDone()
  })

  const dead = (error as HttpError | null)?.status === 422
  if (error)
    return (
      <SignInLayout title={dead ? 'This link does not work' : 'Not now'}>
        <Stack gap={4}>
          <Typography>
            {dead ? 'It has expired, was used already, or is not whole. Ask an admin for a new one.' : error.message}
          </Typography>
          <MuiLink component={Link} to="/login" sx={{ fontSize: '.875rem' }}>
            To the sign-in
          </MuiLink>
        </Stack>
      </SignInLayout>
    )
  if (!owner) return null
  const { token: ofLink, root } = problems
  return (
    <SignInLayout title={title(owner)}>
      <Stack component="form" onSubmit={submit} gap={4}>
        <Typography color="text.secondary">
          {children} Twelve characters or more. A sentence that only you would say does well.
        </Typography>
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          value={owner.email}
          slotProps={{ htmlInput: { readOnly: true } }}
        />
        <PasswordField
          label="New password"
          fresh
          autoFocus
          value={password}
          onChange={setPassword}
          problem={problems.password}
        />
        {(ofLink ?? root) && <Alert severity="error">{ofLink ?? root}</Alert>}
        <Button type="submit" variant="contained" disabled={busy}>
          {verb}
        </Button>
      </Stack>
    </SignInLayout>
  )
}
