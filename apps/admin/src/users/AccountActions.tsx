import { Button, Stack, Typography } from '@mui/material'
import { type AccountLink, createResetLink, inviteUser, type User } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { changeUser } from './change-user.ts'
import { AccountLinkField } from './AccountLinkField.tsx'

interface Props {
  user: User
  /** Whether it is the signed-in user's own account. */
  own: boolean
  onChanged(): unknown
}

/** Whether somebody may sign in, and links that let them. */
export function AccountActions({ user, own, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const [link, setLink] = useState<AccountLink>()
  const [problem, setProblem] = useState('')
  const kind = user.accepted ? 'reset' : 'invitation'

  async function makeLink() {
    setProblem('')
    try {
      const params = { id: user.id }
      setLink(
        user.accepted
          ? (await call(createResetLink, { params })).body
          : (await call(inviteUser, { params })).body.invitation,
      )
      onChanged()
    } catch (error) {
      setProblem((error as Error).message)
    }
  }

  return (
    <>
      <Typography color="text.secondary">{explained(user, own)}</Typography>
      {link && <AccountLinkField link={link} kind={kind} name={user.name} />}
      {problem && <Typography color="error">{problem}</Typography>}
      <Stack direction="row" gap={3} flexWrap="wrap">
        {!user.disabled && !own && (
          <Button variant="outlined" onClick={() => void makeLink()}>
            {user.accepted ? 'Make a reset link' : 'Make a new invitation link'}
          </Button>
        )}
        <Button variant="outlined" onClick={() => setAsking(true)}>
          {user.disabled ? 'Reactivate' : 'Deactivate'}
        </Button>
      </Stack>
      {asking && (
        <ConfirmDialog
          title={user.disabled ? `Reactivate ${user.name}?` : `Deactivate ${user.name}?`}
          verb={user.disabled ? 'Reactivate' : 'Deactivate'}
          danger={!user.disabled}
          run={async () => {
            await changeUser(user, { disabled: !user.disabled })
            setLink(undefined)
            onChanged()
          }}
          onStale={onChanged}
          onClose={() => setAsking(false)}
        >
          {user.disabled
            ? 'They may sign in again with the password they had. Sessions and tokens stay ended.'
            : `${own ? 'You are' : 'They are'} signed out everywhere at once, and tokens and open links stop working. What they did stays under their name.`}
        </ConfirmDialog>
      )}
    </>
  )
}

function explained({ disabled, accepted }: User, own: boolean): string {
  if (own) return 'Your password is changed on the page “Your account”.'
  if (disabled) return 'This account is deactivated: nobody signs in with it.'
  return accepted
    ? 'A reset link lets them choose a new password. It replaces one that was made before.'
    : 'They have not chosen a password yet. A new link replaces the one before.'
}
