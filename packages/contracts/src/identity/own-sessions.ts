import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant } from '../values.ts'

/** A browser that is signed in. */
export const openSession = z
  .object({
    id,
    /** Browser and system in words, such as "Firefox on Windows". */
    device: z.string(),
    createdAt: instant,
    lastSeenAt: instant,
    /** Whether it is the one that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'OpenSession' })
export type OpenSession = z.input<typeof openSession>

export const listSessions = endpoint({
  name: 'listSessions',
  summary: 'The caller’s sessions',
  method: 'GET',
  path: deskPaths.sessions,
  access: 'viewer',
  person: true,
  reply: z.array(openSession),
})

export const endOtherSessions = endpoint({
  name: 'endOtherSessions',
  summary: 'Ends all other sessions of the caller',
  method: 'DELETE',
  path: deskPaths.sessions,
  access: 'viewer',
  person: true,
  status: 204,
})

export const endSession = endpoint({
  name: 'endSession',
  summary: 'Ends one session of the caller',
  method: 'DELETE',
  path: deskPaths.session,
  access: 'viewer',
  person: true,
  params: z.object({ id }),
  status: 204,
})
