import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths, paths } from '../paths.ts'
import { email, id, instant, locale, resultToken } from '../values.ts'

/** What mails are about. */
export const mailKinds = [
  'lead',
  'assigned',
  'result',
  'invitation',
  'password',
  'privacy',
  'retention',
  'webhook',
  'digest',
  'task',
  'mention',
  'approval',
  'test',
] as const
/** `kept` was never sent, because no mail server is set. */
export const mailStates = ['kept', 'queued', 'sending', 'sent', 'failed'] as const

/** One time that it was handed to the mail server. */
const attempt = z.object({
  at: instant,
  /** Milliseconds. */
  duration: z.int(),
  /** Why it failed, in a sentence; null where the server took it. */
  error: z.string().nullable(),
})

export const mail = z
  .object({
    id,
    kind: z.enum(mailKinds),
    to: z.string(),
    locale,
    /** Null until it is written, a moment after it was asked for. */
    subject: z.string().nullable(),
    /** A link that opens an account is not shown. */
    text: z.string().nullable(),
    state: z.enum(mailStates),
    attempts: z.array(attempt),
    /** When it is tried next. */
    dueAt: instant.nullable(),
    /** The lead that it belongs to. */
    lead: id.nullable(),
    messageId: z.string(),
    createdAt: instant,
    sentAt: instant.nullable(),
  })
  .meta({ id: 'Mail' })
export type Mail = z.input<typeof mail>

/** A mail with how it looks. */
export const mailWithHtml = mail.extend({ html: z.string().nullable() }).meta({ id: 'MailWithHtml' })
export type MailWithHtml = z.input<typeof mailWithHtml>

const byId = z.object({ id })

export const listMails = endpoint({
  name: 'listMails',
  summary: 'Mails that were sent, are about to be, or are kept because no mail server is set; newest first',
  method: 'GET',
  path: deskPaths.adminMails,
  access: 'admin',
  query: listQuery(
    {
      kind: z.enum(mailKinds).optional(),
      state: z.enum(mailStates).optional(),
      lead: id.optional(),
      to: z.string().max(254).optional(),
    },
    ['createdAt'],
  ),
  reply: z.array(mail),
})

export const getMail = endpoint({
  name: 'getMail',
  summary: 'One mail, with what it says',
  method: 'GET',
  path: deskPaths.adminMail,
  access: 'admin',
  params: byId,
  reply: mailWithHtml,
})

export const resendMail = endpoint({
  name: 'resendMail',
  summary: 'Sends a mail again, or one that was kept or has failed',
  more: 'Where no mail server is set (SMTP_URL) it is kept, and `state` says so.',
  method: 'POST',
  path: deskPaths.adminMailResend,
  access: 'admin',
  params: byId,
  reply: mail,
  status: 202,
  problems: {
    409: 'once-only: it held a link that is not kept, so a new one has to be made',
  },
})

export const mailResult = endpoint({
  name: 'mailResult',
  summary: 'Mails the report of a result to an address',
  more: 'The mail has the link to the result and the report as PDF. Where no mail server is set it is kept, and `state` says so.',
  method: 'POST',
  path: paths.resultMail,
  access: 'public',
  idempotent: true,
  limit: { calls: 10, seconds: 3600 },
  limitPer: { field: 'email', calls: 5, seconds: 3600 },
  limitAll: { calls: 300, seconds: 3600 },
  params: z.object({ token: resultToken }),
  body: z.strictObject({
    email,
    locale: locale.optional().meta({ description: 'In which language, if the model has it' }),
  }),
  example: { email: 'ada@example.org', locale: 'en' },
  reply: z.object({ state: z.enum(['queued', 'kept']) }),
  status: 202,
  problems: { 404: 'No result has this token', 409: 'too-many: this result was mailed ten times within a day' },
})
