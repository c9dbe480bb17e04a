import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { email, id, line, optionalText, resultToken } from '../values.ts'

/** A person leaves their details under a result. */
export const takeLead = endpoint({
  name: 'takeLead',
  summary: 'Creates a lead for a result',
  more: 'Under one result there is one lead: details that are left again renew it, and the reply names the same lead.',
  method: 'POST',
  path: paths.leads,
  access: 'public',
  idempotent: true,
  bodyLimit: 32 * 1024,
  limit: { calls: 20, seconds: 3600 },
  limitPer: [
    { field: 'token', calls: 10, seconds: 86_400 },
    { field: 'email', calls: 30, seconds: 86_400 },
  ],
  limitAll: { calls: 300, seconds: 3600 },
  body: z.strictObject({
    token: resultToken,
    name: line(200),
    email,
    company: optionalText(200),
    phone: optionalText(50),
    message: optionalText(5_000),
    consent: z.strictObject({
      /** The consent version that was shown, from `GET /site`; the present one where none is given. */
      version: z.int().min(1).max(1_000_000).optional(),
      /** The text that was shown: it identifies the language. Stored is this installation's own text of that version. */
      text: z.string().max(2_000).optional(),
      accepted: z.literal(true, 'Without consent these details are not kept.'),
      marketing: z.boolean().optional(),
    }),
    /** People do not see this field; what fills it is marked as spam. */
    website: z.string().max(2_000).optional(),
  }),
  example: {
    token: 'q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c',
    name: 'Ada Byron',
    email: 'ada@example.org',
    company: 'Engines & Sons',
    consent: { version: 1, accepted: true },
  },
  reply: z.object({ id }),
  status: 201,
  problems: { 404: 'No result has this token' },
})
