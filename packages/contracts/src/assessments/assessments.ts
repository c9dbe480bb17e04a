import { limits } from '@verdict/engine/validate'
import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { coreVerdict } from './core-verdict.ts'
import { id, instant, isoInstant, key, locale, resultToken, versionNumber } from '../values.ts'

/** The form of an answer only; whether it fits its question is checked against the model. */
const anyKey = z.string().max(64)
const answer = z.union([z.null(), z.boolean(), z.number(), anyKey, z.array(anyKey).max(limits.choices)])
export const answers = z
  .record(anyKey, answer)
  .refine((all) => Object.keys(all).length <= limits.questions, 'These are too many answers.')
export const priorities = z
  .record(anyKey, z.number().min(0))
  .refine((all) => Object.keys(all).length <= limits.criteria, 'These are too many priorities.')

export const source = z
  .strictObject({
    utmSource: z.string().max(200).optional(),
    utmMedium: z.string().max(200).optional(),
    utmCampaign: z.string().max(200).optional(),
    utmTerm: z.string().max(200).optional(),
    utmContent: z.string().max(200).optional(),
    referrer: z.string().max(2_000).optional(),
  })
  .meta({ description: 'Where the client came from' })

export const takeAssessment = endpoint({
  name: 'takeAssessment',
  summary: 'Submits answers; the server decides and stores the verdict',
  method: 'POST',
  path: paths.assessments,
  access: 'public',
  idempotent: true,
  bodyLimit: 64 * 1024,
  limit: { calls: 60, seconds: 600 },
  limitAll: { calls: 2_000, seconds: 600 },
  body: z.strictObject({
    model: key,
    version: versionNumber,
    answers,
    priorities: priorities.optional(),
    locale: locale.optional(),
    startedAt: isoInstant.optional(),
    source: source.optional(),
  }),
  example: {
    model: 'django-or-nodejs',
    version: 1,
    answers: { team: 'python', realtime: 'rarely', users: 200 },
    locale: 'en',
    source: { utmSource: 'newsletter' },
  },
  reply: z.object({ id, token: resultToken, version: versionNumber, hash: z.string(), verdict: coreVerdict }),
  status: 201,
  problems: { 404: 'No such model or version is published' },
})

export const result = z
  .object({
    model: key,
    version: versionNumber,
    hash: z.string(),
    locale: locale.nullable(),
    createdAt: instant,
    answers,
    priorities,
    verdict: coreVerdict,
  })
  .meta({ id: 'Result' })
export type Result = z.input<typeof result>

export const getResult = endpoint({
  name: 'getResult',
  summary: 'A shared result, without personal data',
  method: 'GET',
  path: paths.result,
  access: 'public',
  params: z.object({ token: resultToken }),
  reply: result,
  problems: { 404: 'No result has this token' },
})

export const verifyResult = endpoint({
  name: 'verifyResult',
  summary: 'Decides again from the stored version and answers',
  method: 'GET',
  path: paths.resultVerification,
  access: 'public',
  params: z.object({ token: resultToken }),
  limit: { calls: 120, seconds: 600 },
  reply: z.object({
    verified: z.boolean(),
    hash: z.string(),
    engine: z.int(),
    recorded: coreVerdict,
    recomputed: coreVerdict,
  }),
  problems: { 404: 'No result has this token' },
})
