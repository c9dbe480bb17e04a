import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery, parsed } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant } from '../values.ts'

/** What may be given up once it is old. */
export const retainedKinds = ['leads', 'assessments', 'mails', 'deliveries', 'audit-events'] as const
export type RetainedKindName = (typeof retainedKinds)[number]

/** Rules are run once an hour: after so many hours without a run something is wrong. */
export const MOST_HOURS_WITHOUT_RUN = 6

/** Rows that a preview names; the count is of all. */
export const MOST_PREVIEWED = 200

const kind = z.enum(retainedKinds)
const byKind = z.object({ kind })
const days = z.int('This must be a whole number of days.').min(1).max(3_650)

const retentionRule = z
  .object({
    kind,
    /** Days after which it goes; null while this is switched off. */
    days: days.nullable(),
    /** When it was switched on or off last, and by whom. */
    changedAt: instant.nullable(),
    changedBy: z.string().nullable(),
    /** When all that was old had gone the last time. */
    checkedAt: instant.nullable(),
  })
  .meta({ id: 'RetentionRule' })
export type RetentionRule = z.input<typeof retentionRule>

export const listRetentionRules = endpoint({
  name: 'listRetentionRules',
  summary: 'How long each kind of record is kept',
  more: 'Every kind is listed; each is off until it is switched on.',
  method: 'GET',
  path: deskPaths.adminRetention,
  access: 'admin',
  reply: z.array(retentionRule),
})

const retentionPreview = z
  .object({
    count: z.int(),
    /** Of which records these are: whoever switches the rule on sends it, so that nothing goes that they have not seen. */
    hash: z.string(),
    /** What was needed before this goes. The same all day (UTC). */
    until: instant,
    /** The first of them, oldest first. */
    records: z.array(z.object({ id, title: z.string(), lastNeededAt: instant })),
  })
  .meta({ id: 'RetentionPreview' })
export type RetentionPreview = z.input<typeof retentionPreview>

export const previewRetention = endpoint({
  name: 'previewRetention',
  summary: 'What would go now, and changes nothing',
  more: 'It is found as a run finds it.',
  method: 'GET',
  path: deskPaths.adminRetentionPreview,
  access: 'admin',
  params: byKind,
  query: z.strictObject({ days: parsed(days) }),
  reply: retentionPreview,
})

export const changeRetention = endpoint({
  name: 'changeRetention',
  summary: 'Switches a rule on or off',
  more: 'What is old goes a moment later, and from then on once an hour. `hash` is that of the preview; off needs none.',
  method: 'PUT',
  path: deskPaths.adminRetentionRule,
  access: 'admin',
  params: byKind,
  body: z
    .strictObject({ days: days.nullable(), hash: z.string().max(64).optional() })
    .refine(({ days, hash }) => days === null || hash !== undefined, {
      path: ['hash'],
      message: 'Look first at what would go: its preview has the hash.',
    }),
  example: { days: null },
  reply: retentionRule,
  problems: { 409: 'changed: other records would go than in the preview' },
})

const retentionRun = z
  .object({
    id,
    kind,
    days,
    /** How many records went. */
    count: z.int(),
    startedAt: instant,
    /** Null while it runs, and where it was broken off: the next one goes on. */
    finishedAt: instant.nullable(),
  })
  .meta({ id: 'RetentionRun' })
export type RetentionRun = z.input<typeof retentionRun>

export const listRetentionRuns = endpoint({
  name: 'listRetentionRuns',
  summary: 'What went, and when; newest first',
  method: 'GET',
  path: deskPaths.adminRetentionRuns,
  access: 'admin',
  query: listQuery({ kind: kind.optional() }, ['startedAt']),
  reply: z.array(retentionRun),
})
