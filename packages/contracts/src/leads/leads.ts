import { z } from 'zod'
import { answers, priorities, result } from '../assessments/assessments.ts'
import { endpoint } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import {
  day,
  email,
  id,
  instant,
  key,
  line,
  locale,
  localText,
  optionalText,
  revision,
  searched,
  versionNumber,
} from '../values.ts'

export const leadStatuses = ['new', 'contacted', 'qualified', 'proposal', 'won', 'lost', 'spam'] as const
const status = z.enum(leadStatuses)
/** Why a lead may come from a program: it filled the field that people do not see, or was there sooner than anybody can read and type. */
export const suspicions = ['honeypot', 'haste'] as const
const strength = z.enum(['clear', 'leaning', 'tooClose'])

export const lead = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    company: z.string().nullable(),
    phone: z.string().nullable(),
    message: z.string().nullable(),
    status,
    suspicion: z.enum(suspicions).nullable(),
    owner: id.nullable(),
    nextStep: z.string().nullable(),
    nextStepOn: day.nullable(),
    assessment: id,
    model: key,
    modelTitle: localText,
    version: versionNumber,
    winner: key.nullable(),
    winnerName: localText.nullable(),
    strength: strength.nullable(),
    margin: z.number().nullable(),
    /** The winner's place among the options, for its colour and mark; null where there is no winner. */
    winnerIndex: z.int().nullable(),
    locale: locale.nullable(),
    consentText: z.string(),
    /** Which of the site's texts it is; null for leads from before texts had versions. */
    consentVersion: z.int().nullable(),
    consentAt: instant,
    marketing: z.boolean(),
    createdAt: instant,
    revision,
  })
  .meta({ id: 'Lead' })
export type Lead = z.input<typeof lead>

export const leadFilters = {
  q: searched.optional(),
  id: z.array(id).max(LARGEST_PAGE).optional(),
  status: z.union([status, z.array(status).max(leadStatuses.length)]).optional(),
  /** Its slug or its id. */
  model: key.optional(),
  winner: key.optional(),
  strength: strength.optional(),
  /** Whether there is a suspicion; those that are suspected include spam. */
  suspect: z.boolean().optional(),
  owner: z.union([id, z.literal('nobody')]).optional(),
  createdFrom: day.optional().meta({ description: "Received on this day of the site's time zone or later" }),
  createdTo: day.optional().meta({ description: "Received on this day of the site's time zone or earlier" }),
}

export const leadSorts = ['createdAt', 'name', 'company', 'status', 'margin', 'nextStepOn'] as const

export const listLeads = endpoint({
  name: 'listLeads',
  summary: 'People who left their details',
  method: 'GET',
  path: deskPaths.adminLeads,
  access: 'consultant',
  query: listQuery(leadFilters, leadSorts),
  reply: z.array(lead),
})

export const getLead = endpoint({
  name: 'getLead',
  summary: 'One lead with their assessment',
  method: 'GET',
  path: deskPaths.adminLead,
  access: 'consultant',
  params: z.object({ id }),
  reply: lead.extend({
    result: result.extend({
      id,
      token: z.string(),
      startedAt: instant.nullable(),
      answers,
      priorities,
      source: z.record(z.string(), z.string()),
    }),
  }),
})

export const updateLead = endpoint({
  name: 'updateLead',
  summary: 'Changes the fields that are sent',
  method: 'PUT',
  path: deskPaths.adminLead,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({
    revision,
    name: line(200).optional(),
    email: email.optional(),
    company: optionalText(200),
    phone: optionalText(50),
    status: status.optional(),
    owner: id.nullish(),
    nextStep: optionalText(500),
    nextStepOn: day.nullish(),
  }),
  reply: lead,
  problems: { 409: 'stale: the lead has changed since; the current one is in `current`' },
})
