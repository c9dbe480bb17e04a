import type { User } from '@verdict/contracts'

export interface AccountState {
  /** In a word or two. */
  said: string
  /** Whether an admin has something to do about it. */
  open: boolean
}

/** The state of an account. */
export function stateOf(user: User, now = Date.now()): AccountState {
  if (user.disabled) return { said: 'Deactivated', open: false }
  if (!user.accepted) {
    const over = user.invitedUntil === null || new Date(user.invitedUntil).getTime() <= now
    return { said: over ? 'Invitation expired' : 'Invited', open: over }
  }
  if (user.resetAskedAt) return { said: 'Forgot the password', open: true }
  return { said: 'Active', open: false }
}
