import { z } from 'zod'
import { endpoint, roles } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, isoInstant, line } from '../values.ts'

/** What a program signs in with, in its owner's name. */
export const apiToken = z
  .object({
    id,
    name: z.string(),
    role: z.enum(roles),
    createdAt: instant,
    expiresAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'ApiToken' })
export type ApiToken = z.input<typeof apiToken>

export const listApiTokens = endpoint({
  name: 'listApiTokens',
  summary: 'The caller’s API tokens',
  method: 'GET',
  path: deskPaths.tokens,
  access: 'viewer',
  person: true,
  reply: z.array(apiToken),
})

export const createApiToken = endpoint({
  name: 'createApiToken',
  summary: 'Creates an API token, shown once and sent as a bearer token in the Authorization header',
  method: 'POST',
  path: deskPaths.tokens,
  access: 'viewer',
  person: true,
  body: z.strictObject({
    name: line(100),
    /** Not above one's own. */
    role: z.enum(roles),
    /** Absent: until it is deleted. */
    expiresAt: isoInstant.nullish(),
  }),
  example: { name: 'Nightly export', role: 'consultant', expiresAt: '2036-01-01T00:00:00Z' },
  reply: apiToken.extend({ token: z.string() }),
  status: 201,
})

export const deleteApiToken = endpoint({
  name: 'deleteApiToken',
  summary: 'Ends a token at once',
  method: 'DELETE',
  path: deskPaths.token,
  access: 'viewer',
  person: true,
  params: z.object({ id }),
  status: 204,
})
