import { z } from 'zod'
import { answers, priorities, result } from '../assessments/assessments.ts'
import { printedLead } from '../assessments/printed-lead.ts'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import {
  day,
  emailOrNone,
  id,
  instant,
  key,
  line,
  locale,
  localText,
  optionalText,
  revision,
  timeOfDay,
  versionNumber,
} from '../values.ts'
import { leadFilters, leadSorts, leadTags, ORIGINS } from './lead-filters.ts'
import { leadOrigins, leadStatuses, strengths, suspicions } from './lead-statuses.ts'

const status = z.enum(leadStatuses)

export const lead = z
  .object({
    id,
    name: z.string(),
    email: z.string().meta({ description: 'Empty where they have none: such a lead has a phone number' }),
    company: z.string().nullable(),
    phone: z.string().nullable(),
    message: z.string().nullable(),
    status,
    suspicion: z.enum(suspicions).nullable(),
    origin: z.enum(leadOrigins).meta({ description: ORIGINS }),
    owner: id.nullable(),
    nextStep: z.string().nullable(),
    nextStepOn: day.nullable(),
    /** On that day, as the clocks of the site show it. */
    nextStepTime: timeOfDay.nullable(),
    /** The open task whose day comes first. Where leads are listed; other replies leave it out. */
    nextTask: z.object({ text: z.string(), dueOn: day, dueTime: timeOfDay.nullable() }).nullable().optional(),
    tags: z.array(z.string()),
    /** Null, as is all that tells of it, where a colleague wrote the lead down. */
    assessment: id.nullable(),
    model: key.nullable(),
    modelTitle: localText.nullable(),
    version: versionNumber.nullable(),
    winner: key.nullable(),
    winnerName: localText.nullable(),
    strength: z.enum(strengths).nullable(),
    margin: z.number().nullable(),
    /** Where leads are read; a reply to a change leaves it out. */
    printedLead: printedLead.optional(),
    /** The winner's place among the options, for its colour and mark; null where there is no winner. */
    winnerIndex: z.int().nullable(),
    locale: locale.nullable(),
    consentText: z.string(),
    /** Which of the site's texts it is; null for leads from before texts had versions. */
    consentVersion: z.int().nullable(),
    consentAt: instant,
    marketing: z.boolean(),
    createdAt: instant,
    /** When it was moved to the trash, from which it is deleted for good after 30 days. */
    trashedAt: instant.nullable(),
    /** The lead of the same person that stands for this one; lists leave out those that were merged. */
    mergedInto: id.nullable(),
    revision,
  })
  .meta({ id: 'Lead' })
export type Lead = z.input<typeof lead>

export const listLeads = endpoint({
  name: 'listLeads',
  summary: 'Leads',
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
    result: result
      .extend({
        id,
        token: z.string(),
        startedAt: instant.nullable(),
        answers,
        priorities,
        source: z.record(z.string(), z.string()),
      })
      .nullable(),
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
    email: emailOrNone.optional(),
    company: optionalText(200),
    phone: optionalText(50),
    status: status.optional(),
    owner: id.nullish(),
    nextStep: optionalText(500),
    nextStepOn: day.nullish(),
    /** Needs a day; is cleared with the day. */
    nextStepTime: timeOfDay.nullish(),
    tags: leadTags.optional(),
    /** Null says that nothing speaks for spam; what it is now changes nothing. */
    suspicion: z.enum(suspicions).nullish(),
  }),
  reply: lead,
  problems: { 409: 'stale: the lead has changed since; the current one is in `current`' },
})
