import { z } from 'zod'
import { answers, priorities } from '../assessments/assessments.ts'
import { endpoint } from '../endpoint.ts'
import { startedJob } from '../jobs/jobs.ts'
import { parsed } from '../lists.ts'
import { strengths } from '../leads/lead-statuses.ts'
import { deskPaths } from '../paths.ts'
import { day, id, instant, key, versionNumber } from '../values.ts'

/** The kind of such jobs. */
export const IMPACT = 'impact'
/** How many of the newest assessments an estimate is made of. */
export const ESTIMATED = 2_000
/** How many changed parts of a model are tried one by one. */
export const MOST_CAUSES = 24
/** Of about how many assessments the strength is decided again, which takes a thousand times as long as the scores. */
export const MOST_STRENGTHS = 2_000
/** Of about how many assessments flips are counted by each changed part: twice as many decisions as there are parts. */
export const MOST_CAUSED = 20_000

const params = z.object({ id })
const strength = z.enum(strengths)
const count = z.int().min(0)
const option = key.nullable()

export const impactFilter = z.strictObject({
  from: day.optional().meta({ description: "Taken on this day or later, in the site's time zone" }),
  to: day.optional().meta({ description: 'Taken on this day or earlier' }),
  source: z
    .string()
    .max(253)
    .optional()
    .meta({ description: 'As `bySource` names it: `utmSource`, or the host of the referrer, or empty for neither' }),
  strength: strength.optional(),
  leadsOnly: z.boolean().optional(),
})
export type ImpactFilter = z.input<typeof impactFilter>

const counted = { assessed: count, flipped: count }
/** Which were drawn: see `drawn` of the filter. Absent where the result was made before this was kept. */
const every = z.int().min(1).optional()

/** A part of a model that differs from a version of it. */
const cause = { list: z.enum(['options', 'criteria', 'ratings', 'questions', 'rules', 'settings']), key: z.string() }

/** `from` and `to` are options, or null for none; of scores they are the bounds of a bin. */
export const impactResult = z
  .object({
    ...counted,
    unchanged: count,
    /** Answers and priorities that no longer fit. */
    dropped: count,
    /** Flips of verdicts that were too close to call, and of clients who left their details. */
    tooCloseFlips: count,
    leadFlips: count,
    /** Verdicts that named a winner, where the lead would be too small to name one. Absent where the result was made before this was counted. */
    becameTooClose: count.optional(),
    transitions: z.array(z.object({ from: option, to: option, count })),
    /** Those of them that were or are too close to call. Absent where the result was made before this was counted. */
    closeTransitions: z.array(z.object({ from: option, to: option, count })).optional(),
    /** By option: how many scores moved by so many points. */
    shifts: z.record(key, z.array(z.object({ from: z.number(), to: z.number(), count }))),
    largest: z.array(z.object({ assessment: id, from: option, to: option, shift: z.number() })),
    bySource: z.array(z.object({ source: z.string(), ...counted })),
    byMonth: z.array(z.object({ month: z.string(), ...counted })),
    /** Changes of strength, among some assessments that are spread evenly. */
    strengths: z.object({
      assessed: count,
      every,
      changes: z.array(z.object({ from: strength.nullable(), to: strength.nullable(), count })),
    }),
    /** Since the latest version: how many winners flip by one change alone, and by all others without it; null where that is no valid model. */
    because: z.array(
      z.object({
        ...cause,
        alone: count.nullable(),
        without: count.nullable(),
      }),
    ),
    /** Changes that were not tried one by one. */
    becauseLeftOut: count,
    /** Those that `because` was counted on, spread evenly, with how many of them flip by all changes; absent where it was on all of them. */
    becauseOf: z.object({ ...counted, every }).optional(),
  })
  .meta({ id: 'ImpactResult' })
export type ImpactResult = z.input<typeof impactResult>

export const impact = z
  .object({
    /** Of the job that made it. */
    id,
    filter: impactFilter,
    /** Of the document that was tried, and whether that is the draft as it is saved now. */
    hash: z.string(),
    current: z.boolean(),
    /** The version that clients took when it was made, which `because` compares with. */
    version: versionNumber.nullable(),
    computedAt: instant,
    result: impactResult,
  })
  .meta({ id: 'Impact' })
export type KeptImpact = z.input<typeof impact>

export const startImpact = endpoint({
  name: 'startImpact',
  summary: 'Decides past assessments again with the saved draft, in the background',
  more: 'The result of the job is an `ImpactResult`. It is stored, and stays with the version when this draft is published.',
  method: 'POST',
  path: deskPaths.adminImpact,
  access: 'consultant',
  params,
  body: z.strictObject({ filter: impactFilter.optional() }),
  reply: startedJob,
  status: 202,
})

export const getImpact = endpoint({
  name: 'getImpact',
  summary: "A model's newest impact, and the job of the one that is under way",
  more: 'Of the saved draft if there is one, or else of an earlier one; with `version`, the one that is stored with that version.',
  method: 'GET',
  path: deskPaths.adminImpact,
  access: 'consultant',
  params,
  query: z.strictObject({ version: parsed(versionNumber).optional() }),
  reply: z.object({ job: id.nullable(), impact: impact.nullable() }),
})

const pastAssessment = z.object({
  assessment: id,
  source: z.string(),
  month: z.string(),
  lead: z.boolean(),
  strength: strength.nullable(),
  winner: option,
  answers,
  priorities,
  scores: z.record(key, z.number()),
})
export type SentPastAssessment = z.input<typeof pastAssessment>

export const listPastAssessments = endpoint({
  name: 'listPastAssessments',
  summary: `The newest ${ESTIMATED} assessments of a model, to try a draft on, and how many there are`,
  method: 'GET',
  path: deskPaths.adminPastAssessments,
  access: 'consultant',
  params,
  reply: z.object({ total: count, assessments: z.array(pastAssessment) }),
})

/** How many are sent at a time, and how many are decided again to find them. */
export const IMPACT_PAGE = 50
export const MOST_SEARCHED = 20_000
export const MOST_STRENGTHS_SEARCHED = 400

/** Which assessments are behind a number. `was` and `is` are options, or null for none. */
const impactAssessmentFilter = impactFilter.extend({
  strength: strength.nullable().optional(),
  assessment: id.optional(),
  was: option.optional(),
  is: option.optional(),
  flipped: z.boolean().optional().meta({ description: 'Whether another option comes first' }),
  becameTooClose: z
    .boolean()
    .optional()
    .meta({ description: 'Whether a winner was named, and the lead would be too small to name one' }),
  shifted: z
    .strictObject({ option: key, from: z.number().optional(), to: z.number().optional() })
    .optional()
    .meta({ description: "An option's score moves by so many points: from the first up to the second" }),
  becomes: z
    .union([strength.nullable(), z.literal('same')])
    .optional()
    .meta({ description: 'How sure the draft is; null for no verdict' }),
  because: z
    .strictObject({ ...cause, how: z.enum(['alone', 'without']), version: versionNumber })
    .optional()
    .meta({
      description:
        'Decided with a version and this change alone, or with the draft without it: what is sent is what comes of that. Those that come out otherwise, as `flipped` has it',
    }),
  drawn: z
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .meta({ description: 'Only about every so manieth: where it divides the last eight hexadecimal digits of the id' }),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'This must be a month such as "2026-11".')
    .optional(),
})
export type ImpactAssessmentFilter = z.input<typeof impactAssessmentFilter>

/** The place of a version among those of the model, and the id of an assessment by it. */
const PLACE = /^\d{1,6}\.([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/

export const listImpactAssessments = endpoint({
  name: 'listImpactAssessments',
  summary: 'The assessments behind a number of an impact: decided again with the saved draft',
  more: `${IMPACT_PAGE} at a time, or fewer where more than ${MOST_SEARCHED} (or, by a strength that no impact has found, ${MOST_STRENGTHS_SEARCHED}) had to be looked through; \`next\` goes on.`,
  method: 'GET',
  path: deskPaths.adminImpactAssessments,
  access: 'consultant',
  params,
  query: z.strictObject({
    filter: parsed(impactAssessmentFilter).default({} as never),
    after: z
      .string()
      .regex(PLACE, 'This is the `next` of no page.')
      .optional()
      .meta({ description: '`next` of the page before' }),
  }),
  reply: z.object({
    assessments: z.array(
      pastAssessment
        .pick({ assessment: true, source: true, month: true, lead: true, strength: true, answers: true })
        .extend({
          was: option,
          is: option,
          /** The score that moves most, by so many points. */
          shift: z.number(),
        }),
    ),
    next: z.string().nullable(),
  }),
})
export type ImpactAssessment = z.input<NonNullable<(typeof listImpactAssessments)['reply']>>['assessments'][number]
