import { Box, Button, Typography } from '@mui/material'
import { removeUserTotp, type User } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

interface Props {
  user: User
  /** Whether it is the signed-in user's own account. */
  own: boolean
  onChanged(): void
}

/** Whether somebody signs in with a second factor, and help for who has lost it. */
export function UserTwoFactor({ user, own, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  if (own)
    return (
      <Typography color="text.secondary">
        {user.twoFactor ? 'On' : 'Off'}. Your own is changed on the page “Your account”.
      </Typography>
    )
  if (!user.twoFactor)
    return (
      <Typography color="text.secondary">
        Off. Only they can turn it on, on their account page, because the key stays with them.
      </Typography>
    )
  return (
    <>
      <Typography color="text.secondary">On: a code is asked for beside the password.</Typography>
      <Box>
        <Button variant="outlined" onClick={() => setAsking(true)}>
          Turn it off
        </Button>
      </Box>
      {asking && (
        <ConfirmDialog
          title={`Turn off two-factor sign-in for ${user.name}?`}
          verb="Turn it off"
          danger
          run={async () => {
            await call(removeUserTotp, { params: { id: user.id } })
            onChanged()
          }}
          onClose={() => setAsking(false)}
        >
          For somebody who has lost both the app and the recovery codes. Make sure that it is them who asks: from then
          on the password alone signs in. They are signed out everywhere.
        </ConfirmDialog>
      )}
    </>
  )
}
