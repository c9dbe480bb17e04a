import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { email, id, locale } from '../values.ts'
import { personExport, privacyKinds, privacyRequest } from './privacy-requests.ts'

const kept = z
  .object({
    /** The names under which the address is kept, each once; ten at most. */
    names: z.array(z.string()),
    leads: z.int(),
    notes: z.int(),
    tasks: z.int(),
    mails: z.int(),
    /** The hosts that are sent an erasure. */
    toldNow: z.array(z.string()),
  })
  .meta({ id: 'KeptAboutPerson' })
export type KeptAboutPerson = z.input<typeof kept>

export const previewPrivacy = endpoint({
  name: 'previewPrivacy',
  summary: 'How much is kept about a person: what an erasure would delete',
  // Changes nothing; a query would leave the e-mail address in the logs of what stands between.
  method: 'POST',
  path: deskPaths.adminPrivacyPreview,
  access: 'admin',
  body: z.strictObject({ email }),
  example: { email: 'ada@example.org' },
  reply: kept,
})

export const answerPrivacyRequest = endpoint({
  name: 'answerPrivacyRequest',
  summary: 'Makes a copy or erases at once, for somebody who asked by phone or post',
  more: 'Make sure first that it is them who ask: nothing is mailed. An erasure cannot be undone. The copy can be fetched for 7 days.',
  method: 'POST',
  path: deskPaths.adminPrivacyRequests,
  access: 'admin',
  idempotent: true,
  body: z.strictObject({ email, kind: z.enum(privacyKinds) }),
  example: { email: 'ada@example.org', kind: 'export' },
  reply: privacyRequest,
  status: 201,
})

const problems = {
  404: 'There is no such request that was answered on the desk',
  410: 'expired: the export can be fetched no more',
}

export const getDeskExport = endpoint({
  name: 'getDeskExport',
  summary: 'The copy that was made on the desk, as JSON',
  method: 'GET',
  path: deskPaths.adminPrivacyExport,
  access: 'admin',
  params: z.object({ id }),
  reply: personExport,
  problems,
})

export const getDeskExportReport = endpoint({
  name: 'getDeskExportReport',
  summary: 'The same to read, as a tagged PDF with the JSON attached',
  method: 'GET',
  path: deskPaths.adminPrivacyExportReport,
  access: 'admin',
  params: z.object({ id }),
  query: z.strictObject({ lang: locale.optional() }),
  produces: 'application/pdf',
  problems,
})
