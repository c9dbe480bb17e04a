import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'

/** Of which leads a colleague is mailed: each new one and those given to them, only the latter, or none. */
export const leadMailChoices = ['each', 'mine', 'none'] as const

export const mailChoices = z
  .object({
    leads: z.enum(leadMailChoices),
    /** Whether the week is summed up each Monday. */
    digest: z.boolean(),
    /** Whether they are mailed where a colleague asks something of them, in a comment or for approval of a draft, or decides on theirs or changes it. */
    mentions: z.boolean(),
  })
  .meta({ id: 'MailChoices' })
export type MailChoices = z.input<typeof mailChoices>

export const getMailChoices = endpoint({
  name: 'getMailChoices',
  summary: 'Which mails one gets oneself',
  method: 'GET',
  path: deskPaths.mailChoices,
  access: 'viewer',
  person: true,
  reply: mailChoices,
})

export const updateMailChoices = endpoint({
  name: 'updateMailChoices',
  summary: 'Chooses which mails one gets oneself',
  method: 'PUT',
  path: deskPaths.mailChoices,
  access: 'viewer',
  person: true,
  body: mailChoices.partial().strict(),
  example: { leads: 'mine', digest: true, mentions: true },
  reply: mailChoices,
})
