import type { User as Account } from '@verdict/contracts'
import type { User } from '../user.entity.ts'

/** What an admin is told of somebody. */
export const accountReply = (user: User): Account => ({
  id: user.id,
  name: user.name,
  role: user.role,
  email: user.email,
  disabled: user.disabled,
  accepted: user.passwordHash !== null,
  invitedUntil: (user.passwordHash === null && user.linkExpiresAt?.toISOString()) || null,
  twoFactor: user.totpConfirmedAt !== null,
  lastSeenAt: user.lastSeenAt?.toISOString() ?? null,
  resetAskedAt: user.resetAskedAt?.toISOString() ?? null,
  createdAt: user.createdAt.toISOString(),
  revision: user.revision,
})
