import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { day, id, instant } from '../values.ts'

/** The records with a page of their own that an event may be about. */
export const auditedPages = ['models', 'leads', 'users', 'webhooks', 'case-studies', 'mails'] as const
export type AuditedPage = (typeof auditedPages)[number]

export const auditEvent = z
  .object({
    id,
    at: instant,
    actor: id.nullable(),
    actorName: z.string().nullable(),
    action: z.string(),
    resource: z.string(),
    record: z.string(),
    /** The record with a page that it is about; null where there is none, or it is gone. A name is what it has now, and null where it is personal. */
    about: z.object({ resource: z.enum(auditedPages), id, name: z.string().nullable() }).nullable(),
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
      security: z
        .literal(true)
        .optional()
        .meta({ description: 'Failed sign-ins, refused calls, and changes of passwords and second factors' }),
      from: day.optional().meta({ description: "On this day or later, in the site's time zone" }),
      to: day.optional().meta({ description: 'On this day or earlier' }),
    },
    ['at'],
  ),
  reply: z.array(auditEvent),
})
