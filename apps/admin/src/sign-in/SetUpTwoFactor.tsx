import { Stack, Typography } from '@mui/material'
import { TwoFactorSetUp } from '../account/TwoFactorSetUp.tsx'
import { SignInLayout } from './SignInLayout.tsx'

/** Where a second factor is mandatory, users without one are sent here before they can use anything else. */
export const SetUpTwoFactor = () => (
  <SignInLayout title="Set up two-factor sign-in">
    <Stack gap={4}>
      <Typography color="text.secondary">
        Everybody here signs in with a code from an app beside the password. It takes a minute.
      </Typography>
      <TwoFactorSetUp onDone={() => location.assign('/admin/')} />
    </Stack>
  </SignInLayout>
)
