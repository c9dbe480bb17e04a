import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { instant, localText } from '../values.ts'

const consentVersion = z
  .object({
    version: z.int(),
    text: localText,
    /** Since when it was shown, and who wrote it; null for the first, which was there from the beginning. */
    since: instant.nullable(),
    by: z.string().nullable(),
  })
  .meta({ id: 'ConsentVersion' })
export type ConsentVersion = z.input<typeof consentVersion>

export const listConsentTexts = endpoint({
  name: 'listConsentTexts',
  summary: 'Every text that clients have consented to, newest first',
  more: 'Each lead keeps the words that it agreed to, with their version.',
  method: 'GET',
  path: deskPaths.adminConsentTexts,
  access: 'admin',
  reply: z.array(consentVersion),
})
