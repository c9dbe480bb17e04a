import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { email, line } from '../values.ts'
import { me } from './sessions.ts'

export const updateMe = endpoint({
  name: 'updateMe',
  summary: 'Changes one’s own name or, with the password, one’s own address',
  method: 'PUT',
  path: deskPaths.me,
  access: 'viewer',
  person: true,
  limit: { calls: 20, seconds: 600 },
  body: z.strictObject({
    name: line(200).optional(),
    email: email.optional(),
    /** The present password, required where the address changes. */
    password: z.string().max(1_000).optional(),
  }),
  reply: me,
  problems: { 409: 'exists: somebody has this address already' },
})
