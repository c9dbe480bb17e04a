import { z } from 'zod'
import { answers, priorities, result } from '../assessments/assessments.ts'
import { endpoint } from '../endpoint.ts'
import { lead } from '../leads/leads.ts'
import { listQuery } from '../lists.ts'
import { deskPaths, paths } from '../paths.ts'
import { day, email, id, instant, locale } from '../values.ts'

export const privacyKinds = ['export', 'erasure'] as const
export const privacyStates = ['waiting', 'done', 'expired'] as const

/** Days that a mailed link may be confirmed in, and that an export can be fetched afterwards. */
export const PRIVACY_LINK_DAYS = 7

const kind = z.enum(privacyKinds)
const state = z.enum(privacyStates)
const byToken = z.object({ token: z.string().max(100) })
const DAY = 86_400

export const askForPrivacy = endpoint({
  name: 'askForPrivacy',
  summary: 'Somebody asks for what is kept about them, or for its erasure; answers the same whoever asks',
  more: `A link is mailed to the address. Only what is confirmed there, within ${PRIVACY_LINK_DAYS} days, is done.`,
  method: 'POST',
  path: paths.privacyRequests,
  access: 'public',
  idempotent: true,
  limit: { calls: 10, seconds: 3_600 },
  limitPer: { field: 'email', calls: 3, seconds: DAY },
  limitAll: { calls: 100, seconds: 3_600 },
  body: z.strictObject({ email, kind, locale: locale.optional() }),
  example: { email: 'ada@example.org', kind: 'erasure', locale: 'en' },
  status: 202,
})

const mailedRequest = z.object({
  kind,
  state,
  /** Until when the link may be confirmed or, once it is, the export fetched. */
  expiresAt: instant,
  /** What was erased, once it is. */
  erased: z.object({ leads: z.int(), notes: z.int(), mails: z.int() }).nullable(),
  /** Of an erasure: the hosts that had received something about the leads, as far as is known, so that whoever was erased knows whom to ask. */
  told: z.array(z.string()),
  /** Of an erasure: the hosts that are sent it. */
  toldNow: z.array(z.string()),
})

export type MailedPrivacyRequest = z.input<typeof mailedRequest>

export const getMailedPrivacyRequest = endpoint({
  name: 'getMailedPrivacyRequest',
  summary: 'What a mailed link is for, and what has become of it',
  method: 'GET',
  path: paths.privacyRequest,
  access: 'public',
  limit: { calls: 60, seconds: 600 },
  params: byToken,
  reply: mailedRequest,
})

export const confirmPrivacyRequest = endpoint({
  name: 'confirmPrivacyRequest',
  summary:
    'Does what a mailed link is for. An erasure runs at once, and cannot be undone; a second time changes nothing',
  method: 'POST',
  path: paths.privacyConfirmation,
  access: 'public',
  limit: { calls: 20, seconds: 600 },
  params: byToken,
  reply: mailedRequest,
  status: 202,
  problems: { 410: 'expired: the link was not confirmed in time' },
})

export const personExport = z
  .object({
    email: z.string(),
    exportedAt: instant,
    leads: z.array(
      lead
        .pick({
          id: true,
          email: true,
          name: true,
          company: true,
          phone: true,
          message: true,
          status: true,
          tags: true,
        })
        .extend({
          createdAt: instant,
          consent: z.object({ text: z.string(), version: z.int().nullable(), at: instant, marketing: z.boolean() }),
          notes: z.array(z.object({ text: z.string(), at: instant })),
          tasks: z.array(z.object({ text: z.string(), dueOn: day.nullable(), doneAt: instant.nullable() })),
          /** Null for whom a colleague wrote down. */
          result: result.extend({ answers, priorities, source: z.record(z.string(), z.string()) }).nullable(),
        }),
    ),
    mails: z.array(
      z.object({
        subject: z.string().nullable(),
        text: z.string().nullable(),
        createdAt: instant,
        sentAt: instant.nullable(),
      }),
    ),
    privacyRequests: z.array(z.object({ kind, createdAt: instant, confirmedAt: instant.nullable() })),
    /** The hosts that have received something about these leads, as far as is known. */
    toldTo: z.array(z.string()),
  })
  .meta({ id: 'PersonExport' })

export const getPrivacyExport = endpoint({
  name: 'getPrivacyExport',
  summary: 'All that is kept about the person who confirmed the link, as JSON',
  method: 'GET',
  path: paths.privacyExport,
  access: 'public',
  limit: { calls: 20, seconds: 600 },
  params: byToken,
  reply: personExport,
  problems: {
    409: 'unconfirmed: the link has not been confirmed',
    410: 'expired: the export can be fetched no more',
  },
})

export const getPrivacyExportReport = endpoint({
  name: 'getPrivacyExportReport',
  summary: 'The same to read, as a tagged PDF with the JSON attached',
  method: 'GET',
  path: paths.privacyExportReport,
  access: 'public',
  limit: { calls: 20, seconds: 600 },
  params: byToken,
  query: z.strictObject({ lang: locale.optional() }),
  produces: 'application/pdf',
  problems: getPrivacyExport.problems ?? {},
})

export const privacyRequest = z
  .object({
    id,
    kind,
    state,
    /** Null once the person is erased, and when the request has expired. */
    email: z.string().nullable(),
    locale: locale.nullable(),
    createdAt: instant,
    expiresAt: instant,
    confirmedAt: instant.nullable(),
    erased: mailedRequest.shape.erased,
    told: mailedRequest.shape.told,
    toldNow: mailedRequest.shape.toldNow,
    /** Who did it on the desk, for somebody who asked by phone or post; null where they confirmed it themselves, or for who has left. */
    answeredBy: z.string().nullable(),
    /** Whether it was done on the desk. */
    onDesk: z.boolean(),
  })
  .meta({ id: 'PrivacyRequest' })
export type PrivacyRequest = z.input<typeof privacyRequest>

export const listPrivacyRequests = endpoint({
  name: 'listPrivacyRequests',
  summary: 'Requests for exports and erasures, newest first',
  method: 'GET',
  path: deskPaths.adminPrivacyRequests,
  access: 'admin',
  query: listQuery({ kind: kind.optional(), state: state.optional() }, ['createdAt']),
  reply: z.array(privacyRequest),
})
