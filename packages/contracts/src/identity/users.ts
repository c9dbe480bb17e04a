import { z } from 'zod'
import { endpoint, roles } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { email, id, instant, line, revision, searched } from '../values.ts'
import { openSession } from './own-sessions.ts'

const colleague = z.object({ id, name: z.string(), role: z.enum(roles) })

/** What only an admin sees of a user. */
const account = z.object({
  email: z.string(),
  /** Whether they may no longer sign in. */
  disabled: z.boolean(),
  /** Whether they have chosen a password. */
  accepted: z.boolean(),
  /** When the invitation expires; null where none is open. */
  invitedUntil: instant.nullable(),
  twoFactor: z.boolean(),
  lastSeenAt: instant.nullable(),
  /** When they asked for a new password, until an admin creates a link. */
  resetAskedAt: instant.nullable(),
  createdAt: instant,
  revision,
})

export const user = colleague.extend(account.shape).meta({ id: 'User' })
export type User = z.input<typeof user>

/** A link to hand over: the person who opens it chooses the password. */
export const accountLink = z.object({ url: z.string(), expiresAt: instant }).meta({ id: 'AccountLink' })
export type AccountLink = z.input<typeof accountLink>

export const invitedUser = user.extend({ invitation: accountLink }).meta({ id: 'InvitedUser' })
export type InvitedUser = z.input<typeof invitedUser>

const byId = z.object({ id })

/** Colleagues, so that leads and history can name them; an admin sees their accounts too. */
export const listUsers = endpoint({
  name: 'listUsers',
  summary: 'Users: names and roles for consultants, accounts for admins',
  method: 'GET',
  path: deskPaths.adminUsers,
  access: 'consultant',
  query: listQuery(
    {
      q: searched.optional(),
      id: z.array(id).max(LARGEST_PAGE).optional(),
      role: z.enum(roles).optional(),
      disabled: z.boolean().optional(),
    },
    ['name', 'createdAt'],
  ),
  reply: z.array(colleague.extend(account.partial().shape).meta({ id: 'Colleague' })),
})

export const getUser = endpoint({
  name: 'getUser',
  summary: 'One account',
  method: 'GET',
  path: deskPaths.adminUser,
  access: 'admin',
  params: byId,
  reply: user,
})

export const createUser = endpoint({
  name: 'createUser',
  summary: 'Invites a user: the link for choosing a password is shown once and works once',
  method: 'POST',
  path: deskPaths.adminUsers,
  access: 'admin',
  body: z.strictObject({ email, name: line(200), role: z.enum(roles) }),
  example: { email: 'grace@example.org', name: 'Grace Hopper', role: 'consultant' },
  reply: invitedUser,
  status: 201,
  problems: { 409: 'exists: somebody has this address already' },
})

export const updateUser = endpoint({
  name: 'updateUser',
  summary: 'Changes the name or the role, or deactivates or reactivates a user',
  method: 'PUT',
  path: deskPaths.adminUser,
  access: 'admin',
  params: byId,
  body: z.strictObject({
    revision,
    name: line(200).optional(),
    role: z.enum(roles).optional(),
    disabled: z.boolean().optional(),
  }),
  reply: user,
  problems: {
    409: 'stale: the account has changed since, the current one is in `current`; last-admin: no other admin is active',
  },
})

export const inviteUser = endpoint({
  name: 'inviteUser',
  summary: 'A new link for an invitation that has not been accepted; the former one stops working',
  method: 'POST',
  path: deskPaths.adminInvite,
  access: 'admin',
  params: byId,
  reply: invitedUser,
  status: 201,
  problems: { 409: 'accepted: they have a password already; disabled: they may not sign in' },
})

export const createResetLink = endpoint({
  name: 'createResetLink',
  summary: 'A link for choosing a new password; the former one stops working',
  method: 'POST',
  path: deskPaths.adminResetLink,
  access: 'admin',
  params: byId,
  reply: accountLink,
  status: 201,
  problems: {
    403: 'own-account: one’s own password is changed with the present one',
    409: 'not-accepted: they have no password yet; disabled: they may not sign in',
  },
})

export const removeUserTotp = endpoint({
  name: 'removeUserTotp',
  summary: 'Removes two-factor sign-in of a user who lost it, and ends the sessions',
  method: 'DELETE',
  path: deskPaths.adminUserTotp,
  access: 'admin',
  params: byId,
  status: 204,
  problems: {
    403: 'own-account: one’s own is removed with the password',
    409: 'not-set-up: they have none',
  },
})

export const listUserSessions = endpoint({
  name: 'listUserSessions',
  summary: 'The sessions of a user',
  method: 'GET',
  path: deskPaths.adminUserSessions,
  access: 'admin',
  params: byId,
  reply: z.array(openSession),
})

export const endUserSessions = endpoint({
  name: 'endUserSessions',
  summary: 'Ends all sessions of a user',
  method: 'DELETE',
  path: deskPaths.adminUserSessions,
  access: 'admin',
  params: byId,
  status: 204,
})

export const endUserSession = endpoint({
  name: 'endUserSession',
  summary: 'Ends one session of a user',
  method: 'DELETE',
  path: deskPaths.adminUserSession,
  access: 'admin',
  params: z.object({ id, session: id }),
  status: 204,
})
