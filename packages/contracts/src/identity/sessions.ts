import { z } from 'zod'
import { endpoint, roles } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id } from '../values.ts'

export const me = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    mustChangePassword: z.boolean(),
    /** Whether signing in needs a code. */
    twoFactor: z.boolean(),
    mustSetUpTwoFactor: z.boolean(),
  })
  .meta({ id: 'Me' })
export type Me = z.input<typeof me>

export const login = endpoint({
  name: 'login',
  summary: 'Signs in',
  more:
    'Only failures are limited: five of one account from one address cost nothing, each one after them a longer wait, up to a quarter of an hour; ' +
    'there are wider limits for one address, for one account and for everybody. A device that signed in to the account before (it has a cookie ' +
    'that says so) is held up by its own failures only.',
  method: 'POST',
  path: deskPaths.login,
  access: 'public',
  body: z.strictObject({
    // In the form in which accounts have it: some keyboards send é as two characters.
    email: z.string().normalize('NFC').max(254),
    password: z.string().max(1_000),
    /** From the authenticator app, or one of the recovery codes. */
    code: z.string().max(40).optional(),
  }),
  example: { email: 'ada@example.org', password: 'a staple of correct horses' },
  reply: me,
  problems: {
    401: 'The e-mail or the password is wrong; or `code-needed`, `wrong-code` where two-factor sign-in is on',
  },
})

export const logout = endpoint({
  name: 'logout',
  summary: 'Ends this session',
  method: 'POST',
  path: deskPaths.logout,
  access: 'public',
  status: 204,
})

export const getMe = endpoint({
  name: 'getMe',
  summary: 'The signed-in user',
  method: 'GET',
  path: deskPaths.me,
  access: 'viewer',
  beforePasswordChange: true,
  beforeTwoFactor: true,
  reply: me,
})

export const changePassword = endpoint({
  name: 'changePassword',
  summary: 'Chooses a new password; every other session ends',
  method: 'POST',
  path: deskPaths.password,
  access: 'viewer',
  person: true,
  beforePasswordChange: true,
  beforeTwoFactor: true,
  limit: { calls: 20, seconds: 600 },
  body: z.strictObject({ current: z.string().max(1_000), password: z.string().max(1_000) }),
  status: 204,
})
