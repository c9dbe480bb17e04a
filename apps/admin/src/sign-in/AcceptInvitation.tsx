import { acceptInvitation } from '@verdict/contracts'
import { ChooseWithLink } from './ChooseWithLink.tsx'

/** The page that an invitation link opens. Accepting signs the user in. */
export const AcceptInvitation = () => (
  <ChooseWithLink
    title={({ name }) => `Welcome, ${name}`}
    verb="Begin"
    endpoint={acceptInvitation}
    // A full page load, so that nothing of a user who was signed in before stays in memory.
    onDone={() => location.assign('/admin/')}
  >
    Choose the password that you will sign in with.
  </ChooseWithLink>
)
