import { Alert, Button, Stack, Typography } from '@mui/material'
import { changePassword } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify, useRedirect } from 'react-admin'
import { forgetMe } from '../providers/auth-provider.ts'
import { call } from '../api/call.ts'
import { PasswordField } from '../ui/PasswordField.tsx'
import { useSubmit } from '../ui/use-submit.ts'
import { SignInLayout } from './SignInLayout.tsx'

export function ChangePassword() {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const notify = useNotify()
  const redirect = useRedirect()

  const { problems, busy, submit } = useSubmit(async () => {
    await call(changePassword, { body: { current, password } })
    forgetMe()
    notify('Your new password holds from now on.', { type: 'success' })
    redirect('/')
  })

  return (
    <SignInLayout title="Choose a new password">
      <Stack component="form" onSubmit={submit} gap={4}>
        <Typography color="text.secondary">
          Twelve characters or more. A sentence that only you would say does well.
        </Typography>
        <PasswordField label="Present password" value={current} onChange={setCurrent} problem={problems.current} />
        <PasswordField label="New password" fresh value={password} onChange={setPassword} problem={problems.password} />
        {problems.root && <Alert severity="error">{problems.root}</Alert>}
        <Button type="submit" variant="contained" disabled={busy}>
          Save the new password
        </Button>
      </Stack>
    </SignInLayout>
  )
}
