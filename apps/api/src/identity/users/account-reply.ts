import type { getUser, GivenReplyOf } from '@verdict/contracts'
import type { UserEntity } from '../user.entity.ts'

/** A user's account, as an admin sees it. */
export const accountReply = (user: UserEntity): GivenReplyOf<typeof getUser> => ({
  id: user.id,
  name: user.name,
  role: user.role,
  email: user.email,
  disabled: user.disabled,
  accepted: user.passwordHash !== null,
  invitedUntil: user.passwordHash === null ? user.linkExpiresAt : null,
  twoFactor: user.totpConfirmedAt !== null,
  lastSeenAt: user.lastSeenAt,
  resetAskedAt: user.resetAskedAt,
  createdAt: user.createdAt,
  revision: user.revision,
})
