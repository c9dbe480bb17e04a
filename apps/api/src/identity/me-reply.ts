import type { Me } from '@verdict/contracts'
import type { SignedIn } from '../http/call.ts'

/** What somebody is told of themselves. */
export const meReply = ({
  id,
  name,
  email,
  role,
  mustChangePassword,
  twoFactor,
  mustSetUpTwoFactor,
}: SignedIn): Me => ({
  id,
  name,
  email,
  role,
  mustChangePassword,
  twoFactor,
  mustSetUpTwoFactor,
})
