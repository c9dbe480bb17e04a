import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, key, locale } from '../values.ts'
import { acceptedFinding } from './accepted-findings.ts'

const share = z.number().min(0).max(1)
/** JSON Pointer to a place in the draft. */
const pointer = z.string()

/** The check of a draft before it is published. */
export const check = z
  .object({
    /** The problems that prevent deciding. While there are any, nothing else is checked. */
    errors: z.array(z.object({ pointer, code: z.string(), message: z.string() })),
    /** What is legal and doubtful, with answers that show it where there are some. */
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        pointer,
        message: z.string(),
        witness: z.record(z.string(), z.unknown()).optional(),
        /** What it is known by, to accept it; see `acceptFinding`. */
        key: z.string(),
        state: z.string(),
        /** Somebody accepted it as it is. */
        accepted: acceptedFinding.optional(),
        /** Somebody accepted it, and what it is about has changed since. */
        acceptedBefore: acceptedFinding.optional(),
      }),
    ),
    scenarios: z.array(
      z.object({
        key,
        pointer,
        pass: z.boolean(),
        reasons: z.array(
          z.object({ code: z.string(), expected: z.unknown(), actual: z.unknown(), message: z.string() }),
        ),
      }),
    ),
    /** How often each option wins among clients who answer at random; null while there are errors. */
    fairness: z
      .object({ samples: z.number().int(), tooClose: share, noneFits: share, shares: z.record(key, share) })
      .nullable(),
    /** Whether the check finished within its budget. */
    searched: z.object({ complete: z.boolean(), note: z.string().optional() }),
  })
  .meta({ id: 'Check' })
export type CheckReply = z.input<typeof check>

export const checkModel = endpoint({
  name: 'checkModel',
  summary: 'The check of a draft: problems, findings, scenarios and fairness',
  more: 'Sentences are in the language that is asked for, if the product has it, or else in English.',
  method: 'POST',
  path: deskPaths.adminCheck,
  access: 'viewer',
  params: z.object({ id }),
  query: z.strictObject({ locale: locale.optional() }),
  reply: check,
})
