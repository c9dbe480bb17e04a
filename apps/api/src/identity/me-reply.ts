import type { Me } from '@verdict/contracts'
import type { SignedIn } from '../http/call.ts'

/** A user's own account, as they see it. */
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
