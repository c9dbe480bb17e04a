import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { email, instant } from '../values.ts'
import { me } from './sessions.ts'

/** The token at the end of a link: 256 bits in base64url. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'This link is not complete.')
const password = z.string().max(1_000)

const limit = { calls: 30, seconds: 600 }

export const readAccountLink = endpoint({
  name: 'readAccountLink',
  summary: 'The user of a link, and whether it is still valid',
  method: 'POST',
  path: deskPaths.link,
  access: 'public',
  limit,
  body: z.strictObject({ token }),
  reply: z.object({
    kind: z.enum(['invitation', 'reset']),
    name: z.string(),
    email: z.string(),
    expiresAt: instant,
  }),
})

export const acceptInvitation = endpoint({
  name: 'acceptInvitation',
  summary: 'Accepts an invitation with a password, and signs in',
  method: 'POST',
  path: deskPaths.accept,
  access: 'public',
  limit,
  body: z.strictObject({ token, password }),
  reply: me,
})

export const forgotPassword = endpoint({
  name: 'forgotPassword',
  summary: 'Asks for a link to choose a new password; the reply is the same for every address',
  method: 'POST',
  path: deskPaths.forgot,
  access: 'public',
  limit: { calls: 10, seconds: 600 },
  // Each asks for a mail, to whoever has the address.
  limitPer: { field: 'email', calls: 10, seconds: 3600 },
  body: z.strictObject({ email }),
  status: 202,
})

export const resetPassword = endpoint({
  name: 'resetPassword',
  summary: 'Chooses a new password with a link; every session ends, two-factor sign-in stays',
  method: 'POST',
  path: deskPaths.reset,
  access: 'public',
  limit,
  body: z.strictObject({ token, password }),
  status: 204,
})
