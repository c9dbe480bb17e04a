import { resetPassword } from '@verdict/contracts'
import { useNotify, useRedirect } from 'react-admin'
import { forgetMe } from '../providers/auth-provider.ts'
import { ChooseWithLink } from './ChooseWithLink.tsx'

/** The page that a reset link opens. It does not sign the user in, because a second factor may be required. */
export function ResetPassword() {
  const notify = useNotify()
  const redirect = useRedirect()
  return (
    <ChooseWithLink
      title={() => 'Choose a new password'}
      verb="Save the new password"
      endpoint={resetPassword}
      onDone={() => {
        forgetMe()
        notify('Your new password holds from now on. Sign in with it.', { type: 'success' })
        redirect('/login')
      }}
    >
      It signs you out everywhere.
    </ChooseWithLink>
  )
}
