import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { instant, line, revision } from '../values.ts'
import { mail } from './mails.ts'

/** The texts that mails are made from. */
export const mailTemplateKinds = [
  'result',
  'lead',
  'assigned',
  'invitation',
  'password',
  'privacy-export',
  'privacy-erasure',
  'retention-stopped',
  'webhook-failing',
  'webhook-stopped',
  'webhook-recovered',
  'digest',
  'task',
  'mention',
  'approval-asked',
  'approval-given',
  'approval-declined',
  'approval-void',
] as const
export type MailTemplateKind = (typeof mailTemplateKinds)[number]

/** The languages that mails are written in. */
export const mailLanguages = ['en', 'es', 'ca'] as const

const subject = line(200)
const text = z
  .string()
  .normalize('NFC')
  .max(10_000)
  .refine((words) => words.trim() !== '', 'A mail needs a text.')

const placeholder = z.object({
  /** Stands in a text as `{name}`. */
  name: z.string(),
  meaning: z.string(),
  /** It needs a line of its own, and cannot stand in the subject. */
  isBlock: z.boolean(),
  /** The text is refused without it. */
  isNeeded: z.boolean(),
})

export const mailTemplate = z
  .object({
    /** The kind and the language, such as `invitation.en`. */
    id: z.string(),
    kind: z.enum(mailTemplateKinds),
    locale: z.enum(mailLanguages),
    subject: z.string(),
    /** Paragraphs apart by an empty line. */
    text: z.string(),
    /** Whether it is the one that the product brings. */
    isDefault: z.boolean(),
    placeholders: z.array(placeholder),
    /** When it was changed last, and by whom; null where it never was. */
    changedAt: instant.nullable(),
    changedBy: z.string().nullable(),
    revision,
  })
  .meta({ id: 'MailTemplate' })
export type MailTemplate = z.input<typeof mailTemplate>

/** A text as it was from then on. */
const version = z.object({
  revision,
  /** Null where it was put back to the one that the product brings. */
  subject: z.string().nullable(),
  text: z.string().nullable(),
  createdAt: instant,
  author: z.string().nullable(),
})
export type MailTemplateVersion = z.input<typeof version>

const byId = z.object({ id: z.string().max(64) })
const texts = z.strictObject({ subject, text })

export const listMailTemplates = endpoint({
  name: 'listMailTemplates',
  summary: 'The texts of mails, one a kind and language',
  method: 'GET',
  path: deskPaths.adminMailTemplates,
  access: 'admin',
  query: listQuery(
    {
      kind: z.enum(mailTemplateKinds).optional(),
      locale: z.enum(mailLanguages).optional(),
      isDefault: z.boolean().optional(),
    },
    ['kind'],
  ),
  reply: z.array(mailTemplate),
})

export const getMailTemplate = endpoint({
  name: 'getMailTemplate',
  summary: 'The text of one kind of mail in one language',
  method: 'GET',
  path: deskPaths.adminMailTemplate,
  access: 'admin',
  params: byId,
  reply: mailTemplate,
})

export const updateMailTemplate = endpoint({
  name: 'updateMailTemplate',
  summary: 'Changes the text of a mail, or puts it back to the one that the product brings',
  more: 'A `{placeholder}` that the mail does not have is refused, and so is a text without one that it needs.',
  method: 'PUT',
  path: deskPaths.adminMailTemplate,
  access: 'admin',
  params: byId,
  body: z.strictObject({
    revision,
    subject: subject.optional(),
    text: text.optional(),
    /** Back to the text that the product brings; whatever else is sent. */
    isDefault: z.literal(true).optional(),
  }),
  reply: mailTemplate,
  problems: { 409: 'stale: the text has changed since, the current one is in `current`' },
})

export const listMailTemplateVersions = endpoint({
  name: 'listMailTemplateVersions',
  summary: 'What the text of a mail was before, newest first',
  method: 'GET',
  path: deskPaths.adminMailTemplateVersions,
  access: 'admin',
  params: byId,
  reply: z.array(version),
})

export const previewMailTemplate = endpoint({
  name: 'previewMailTemplate',
  summary: 'How a mail would look, with made-up details',
  method: 'POST',
  path: deskPaths.adminMailTemplatePreview,
  access: 'admin',
  params: byId,
  body: texts,
  example: { subject: 'Your account at {firm}', text: 'Hello {name},\n\n{link}\n\n{until}' },
  reply: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
})

export const testMailTemplate = endpoint({
  name: 'testMailTemplate',
  summary: 'Mails oneself what the preview shows',
  more: 'Where no mail server is set it is kept, and `state` says so.',
  method: 'POST',
  path: deskPaths.adminMailTemplateTest,
  access: 'admin',
  params: byId,
  body: texts,
  reply: mail.pick({ id: true, to: true, state: true }),
  status: 202,
})
