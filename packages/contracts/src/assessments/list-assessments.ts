import { STATUSES } from '@verdict/engine/validate'
import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { strengths } from '../leads/lead-statuses.ts'
import { listQuery, parsed } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, key, locale, localText, resultToken, versionNumber } from '../values.ts'
import { assessmentFilters, assessmentSorts } from './assessment-filters.ts'
import { result } from './assessments.ts'
import { printedLead } from './printed-lead.ts'

/** An assessment, as lists show it: nothing of it is personal. */
export const assessment = z
  .object({
    id,
    model: key,
    modelId: id,
    modelTitle: localText,
    version: versionNumber,
    status: z.enum(STATUSES),
    winner: key.nullable(),
    winnerName: localText.nullable(),
    /** The winner's place among the options, for its colour and mark; null where there is no winner. */
    winnerIndex: z.int().nullable(),
    strength: z.enum(strengths).nullable(),
    margin: z.number().nullable(),
    printedLead,
    locale: locale.nullable(),
    /** As the filter names it. */
    source: z.string(),
    /** How many questions were answered. */
    answered: z.int(),
    createdAt: instant,
    becameLead: z.boolean(),
    /** The lead that it became; null for those who may not see leads. */
    lead: id.nullable(),
  })
  .meta({ id: 'Assessment' })
export type Assessment = z.input<typeof assessment>

export const listAssessments = endpoint({
  name: 'listAssessments',
  summary: 'Assessments that clients took',
  method: 'GET',
  path: deskPaths.adminAssessments,
  access: 'viewer',
  query: listQuery(assessmentFilters, assessmentSorts),
  reply: z.array(assessment),
})

export const getAssessment = endpoint({
  name: 'getAssessment',
  summary: 'One assessment with its answers and its verdict',
  method: 'GET',
  path: deskPaths.adminAssessment,
  access: 'viewer',
  params: z.object({ id }),
  reply: assessment.extend({ token: resultToken, startedAt: instant.nullable(), result }),
})

/** How many values of a field are counted: the most frequent. */
export const MOST_FACETS = 20

const facet = z.array(
  z.object({
    value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
    /** What a key is called in the newest version that has it. */
    name: localText.optional(),
    count: z.int(),
  }),
)

export const countAssessments = endpoint({
  name: 'countAssessments',
  summary: 'What assessments can be filtered by, with how many there are of each',
  more: `Each field is counted as if it were not filtered by, of the newest 100,000 at most: its ${MOST_FACETS} most frequent values. With \`question\`, the answers to it too.`,
  method: 'GET',
  path: deskPaths.adminAssessmentFacets,
  access: 'viewer',
  query: z.strictObject({
    filter: parsed(z.strictObject(assessmentFilters)).default({} as never),
    question: key.optional(),
  }),
  reply: z.object({
    model: facet,
    version: facet,
    winner: facet,
    strength: facet,
    locale: facet,
    source: facet,
    lead: facet,
    answers: facet,
  }),
})
export type AssessmentFacets = z.input<NonNullable<(typeof countAssessments)['reply']>>
