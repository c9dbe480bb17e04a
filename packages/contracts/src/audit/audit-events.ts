import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant } from '../values.ts'

export const auditEvent = z
  .object({
    id,
    at: instant,
    actor: id.nullable(),
    actorName: z.string().nullable(),
    action: z.string(),
    resource: z.string(),
    record: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'AuditEvent' })
export type AuditEvent = z.input<typeof auditEvent>

export const listAuditEvents = endpoint({
  name: 'listAuditEvents',
  summary: 'The audit log',
  method: 'GET',
  path: deskPaths.adminAuditEvents,
  access: 'admin',
  query: listQuery(
    {
      resource: z.string().max(64).optional(),
      record: z.string().max(64).optional(),
      actor: id.optional(),
      action: z.string().max(64).optional(),
    },
    ['at'],
  ),
  reply: z.array(auditEvent),
})
