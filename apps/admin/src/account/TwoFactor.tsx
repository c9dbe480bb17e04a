import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getTotp, removeTotp, renewRecoveryCodes } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { forgetMe } from '../providers/auth-provider.ts'
import { call } from '../api/call.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { Unread } from '../ui/Unread.tsx'
import { TwoFactorSetUp } from './TwoFactorSetUp.tsx'

/** With this many recovery codes left, the page suggests creating new ones. */
const FEW = 3

/** Two-factor sign-in of the signed-in user: off, being set up, or on with its recovery codes. */
export function TwoFactor() {
  const [doing, setDoing] = useState<'set up' | 'renew' | 'remove'>()
  const [codes, setCodes] = useState<string[]>()
  const notify = useNotify()
  const {
    data: totp,
    error,
    refetch,
  } = useQuery({
    queryKey: ['totp'],
    queryFn: async () => (await call(getTotp)).body,
  })
  const settle = () => {
    setDoing(undefined)
    setCodes(undefined)
    forgetMe()
    void refetch()
  }

  if (error && !totp) return <Unread {...{ error, refetch }} />
  if (!totp) return null
  if (codes) return <RecoveryCodes codes={codes} onDone={settle} />
  if (doing === 'set up') return <TwoFactorSetUp onDone={settle} onCancel={settle} />
  if (!totp.enabled)
    return (
      <>
        <Typography color="text.secondary">
          Off. With it, signing in asks for a code from an app on your phone beside the password: a password that got
          out is not enough.
        </Typography>
        <Box>
          <Button variant="outlined" onClick={() => setDoing('set up')}>
            Set it up
          </Button>
        </Box>
      </>
    )
  return (
    <>
      <Typography>On. {leftOf(totp.recoveryCodesLeft)}</Typography>
      {totp.recoveryCodesLeft <= FEW && (
        <Alert severity="warning">Make new recovery codes before you need the last one.</Alert>
      )}
      <Stack direction="row" gap={3} flexWrap="wrap">
        <Button variant="outlined" onClick={() => setDoing('renew')}>
          New recovery codes
        </Button>
        <Button variant="outlined" onClick={() => setDoing('remove')}>
          Turn it off
        </Button>
      </Stack>
      {doing === 'renew' && (
        <ConfirmDialog
          title="Make new recovery codes?"
          verb="Make new ones"
          withPassword
          run={async (password) => {
            const { body } = await call(renewRecoveryCodes, { body: { password } })
            setCodes(body.recoveryCodes)
          }}
          onClose={() => setDoing(undefined)}
        >
          The ones you have stop working.
        </ConfirmDialog>
      )}
      {doing === 'remove' && (
        <ConfirmDialog
          title="Turn two-factor sign-in off?"
          verb="Turn it off"
          danger
          withPassword
          run={async (password) => {
            await call(removeTotp, { body: { password } })
            notify('Two-factor sign-in is off.', { type: 'info' })
            settle()
          }}
          onClose={() => setDoing(undefined)}
        >
          From then on the password alone signs you in. The recovery codes stop working.
        </ConfirmDialog>
      )}
    </>
  )
}

const leftOf = (count: number) =>
  count === 1 ? 'One recovery code is left.' : `${count === 0 ? 'No' : count} recovery codes are left.`
