import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { LARGEST_PAGE } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { day, id, optionalText, timeOfDay } from '../values.ts'
import { leadFilters, leadTag, leadTags } from './lead-filters.ts'
import { leadStatuses } from './lead-statuses.ts'

const someTags = z.array(leadTag).max(20)

const exactlyOne = (...names: string[]) => ({
  check: (body: object) => names.filter((name) => (body as Record<string, unknown>)[name] !== undefined).length === 1,
  message: `Exactly one of these is needed: ${names.join(', ')}.`,
})
const [who, what] = [exactlyOne('ids', 'filter'), exactlyOne('change', 'delete', 'restore')]

/** Leads that are changed while the caller waits: more of them in the background. */
export const BULK_AT_ONCE = 1_000

/** The kinds of the jobs that change more, and take that back. */
export const LEADS_BULK = 'leads-bulk'
export const LEADS_UNDO = 'leads-undo'

const IN_BACKGROUND = `More than ${BULK_AT_ONCE.toLocaleString('en')} are changed in the background, some hundreds at a time: \`job\` says how far it has come.`

export const bulkLeads = endpoint({
  name: 'bulkLeads',
  summary: 'Changes many leads at once, moves them to the trash or takes them out of it',
  more: `Either those of some ids, or all that a filter lets through: all of them or, where something is wrong, none. ${IN_BACKGROUND} Where that job is cancelled or fails, what it did stays, and \`undo\` takes it back. What is in the trash is deleted for good after 30 days.`,
  method: 'POST',
  path: deskPaths.adminLeadsBulk,
  access: 'consultant',
  body: z
    .strictObject({
      ids: z.array(id).min(1).max(LARGEST_PAGE).optional(),
      filter: z.strictObject(leadFilters).optional(),
      change: z
        .strictObject({
          status: z.enum(leadStatuses).optional(),
          owner: id.nullish(),
          /** The tags from now on, or those that are added and taken away. */
          tags: z
            .union([
              leadTags,
              z
                .strictObject({ add: someTags.optional(), remove: someTags.optional() })
                .refine(({ add, remove }) => add ?? remove, 'Say which tags are added or taken away.'),
            ])
            .optional(),
          nextStep: optionalText(500),
          nextStepOn: day.nullish(),
          /** Comes with its day; is cleared with the day. */
          nextStepTime: timeOfDay.nullish(),
          /** Null says that nothing speaks for spam. */
          suspicion: z.null().optional(),
        })
        .refine(({ nextStepOn, nextStepTime }) => !nextStepTime || nextStepOn, {
          path: ['nextStepTime'],
          message: 'A time needs its day.',
        })
        .refine((change) => Object.keys(change).length > 0, 'Say what is to be changed.')
        .optional(),
      delete: z.literal(true).optional(),
      restore: z.literal(true).optional(),
      /** How many there were when somebody said yes: where there are others by now, nothing is changed. */
      expected: z.int().min(0).optional(),
    })
    .refine(who.check, who.message)
    .refine(what.check, what.message),
  example: { filter: { status: 'new', suspect: false }, change: { status: 'contacted', tags: { add: ['spring'] } } },
  reply: z.object({
    /** How many there are. */
    count: z.int(),
    /** What takes it back, for 30 days; null where nothing had to be changed. */
    undo: id.nullable(),
    job: id.nullable().meta({ description: 'The job that changes them; null where that is done' }),
  }),
  problems: {
    409: 'count-changed: there are more or fewer than `expected` by now; `count` says how many',
    429: 'too-many-requests: too many such jobs wait already',
  },
})

/** Days that what was done to many can be taken back. */
export const UNDO_DAYS = 30

/** The result of a job that takes a change back. */
export interface LeadsPutBack {
  count: number
  kept: number
}

export const undoChange = endpoint({
  name: 'undoChange',
  summary: 'Takes back what was done to many at once',
  more: `What somebody has changed since stays as they left it. ${IN_BACKGROUND} Its result has \`count\` and \`kept\`; where it is cancelled, the rest can be taken back later.`,
  method: 'POST',
  path: deskPaths.adminUndo,
  access: 'consultant',
  params: z.object({ id }),
  reply: z.object({
    /** How many are as they were again. */
    count: z.int(),
    /** In how many somebody has changed the same since. */
    kept: z.int(),
    job: id.nullable().meta({ description: 'The job that puts them back; null where that is done' }),
  }),
  problems: {
    404: `Nothing has this id, or it is older than ${UNDO_DAYS} days`,
    409: 'undone: it has been taken back already; under-way: the job that does it has not ended',
    429: 'too-many-requests: too many such jobs wait already',
  },
})
