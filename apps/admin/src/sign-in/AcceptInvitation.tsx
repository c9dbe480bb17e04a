import { acceptInvitation } from '@verdict/contracts'
import { ChooseWithLink } from './ChooseWithLink.tsx'

/** Where an invitation leads. Whoever takes it up is signed in. */
export const AcceptInvitation = () => (
  <ChooseWithLink
    title={({ name }) => `Welcome, ${name}`}
    verb="Begin"
    endpoint={acceptInvitation}
    // A whole page load: whoever was signed in here before is forgotten.
    onDone={() => location.assign('/admin/')}
  >
    Choose the password that you will sign in with.
  </ChooseWithLink>
)
