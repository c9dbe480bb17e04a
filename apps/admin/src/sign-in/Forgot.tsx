import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import { forgotPassword } from '@verdict/contracts'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { call } from '../api/call.ts'
import { EmailField } from '../ui/typing/EmailField.tsx'
import { readEmail } from '../ui/typing/read-email.ts'
import { useSite } from '../ui/use-site.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { SignInLayout } from './SignInLayout.tsx'

/** Requests a new password: its link is mailed, or where no mail is sent admins are notified, and one of them sends it. */
export function Forgot() {
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState(false)
  const isMailed = useSite()?.mailsReports
  const { problems, busy, submit } = useSubmit(async () => {
    if ('problem' in readEmail(email)) return
    await call(forgotPassword, { body: { email: email.trim() } })
    setAsked(true)
  })

  const back = (
    <MuiLink component={Link} to="/login" sx={{ fontSize: '.875rem' }}>
      Back to the sign-in
    </MuiLink>
  )
  if (asked)
    return (
      <SignInLayout title={isMailed ? 'Look into your mail' : 'Ask an admin for a link'}>
        <Stack gap={4}>
          <Typography>
            {isMailed
              ? `If there is an account for ${email.trim()}, a link to choose a new password is mailed to it. It works for an hour. Where nothing comes, ask an admin.`
              : `If there is an account for ${email.trim()}, your admins now see that you asked. Nothing is mailed: ask one of them to send you the link. It works for an hour.`}
          </Typography>
          {back}
        </Stack>
      </SignInLayout>
    )
  return (
    <SignInLayout title="Forgot the password">
      <Stack component="form" onSubmit={submit} gap={4}>
        <Typography color="text.secondary">
          {isMailed
            ? 'You get a link by mail to choose a new one.'
            : 'An admin can send you a link to choose a new one.'}
        </Typography>
        <EmailField autoComplete="username" autoFocus value={email} problem={problems.email} onChange={setEmail} />
        {problems.root && <Alert severity="error">{problems.root}</Alert>}
        <Button type="submit" variant="contained" disabled={busy}>
          {isMailed ? 'Mail me a link' : 'Tell the admins'}
        </Button>
        {back}
      </Stack>
    </SignInLayout>
  )
}
