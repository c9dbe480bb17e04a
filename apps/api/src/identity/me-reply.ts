import type { Me } from '@verdict/contracts'
import type { Actor } from '../http/work.ts'

/** What somebody is told of themselves. */
export const meReply = ({ id, name, email, role, mustChangePassword, twoFactor, mustSetUpTwoFactor }: Actor): Me => ({
  id,
  name,
  email,
  role,
  mustChangePassword,
  twoFactor,
  mustSetUpTwoFactor,
})
