import { z } from 'zod'
import { LARGEST_PAGE } from '../lists.ts'
import { day, id, key, line, locale, searched } from '../values.ts'
import { leadOrigins, leadStatuses, strengths } from './lead-statuses.ts'

export const leadTag = line(40)
/** The tags of a lead: 20 at most, each once, compared without case. */
export const leadTags = z.array(leadTag).max(20).overwrite(eachOnce)

/** What may be missing in a lead. */
export const emptyInLeads = ['owner', 'nextStep', 'tags', 'company', 'email', 'phone', 'message'] as const

/** What the origins of a lead mean. */
export const ORIGINS =
  '`portal`: left under a verdict; `hand`: written down by a colleague or a program; `import`: from a file'

const status = z.enum(leadStatuses)
const dayOf = (what: string) => day.optional().meta({ description: `${what}, in the site's time zone` })

export const leadFilters = {
  q: searched.optional(),
  id: z.array(id).max(LARGEST_PAGE).optional(),
  status: z.union([status, z.array(status).max(leadStatuses.length)]).optional(),
  /** Its slug or its id. */
  model: key.optional(),
  winner: key.optional(),
  strength: z.enum(strengths).optional(),
  locale: locale.optional(),
  origin: z.enum(leadOrigins).optional().meta({ description: ORIGINS }),
  /** Whether there is a suspicion; those that are suspected include spam. */
  suspect: z.boolean().optional(),
  trash: z.boolean().optional().meta({ description: 'Whether it is in the trash; by itself a list leaves those out' }),
  owner: z
    .union([id, z.enum(['me', 'nobody'])])
    .optional()
    .meta({ description: 'A user, `me`, or `nobody`' }),
  tag: z
    .union([leadTag, z.array(leadTag).max(20)])
    .optional()
    .meta({ description: 'Has the tag, or any of these' }),
  due: z.boolean().optional().meta({
    description:
      'Whether something is due today or overdue: an open task of it or, while it is open itself, its next step',
  }),
  empty: z
    .array(z.enum(emptyInLeads))
    .max(emptyInLeads.length)
    .optional()
    .meta({ description: 'Each of these is missing' }),
  createdFrom: dayOf('Received on this day or later'),
  createdTo: dayOf('Received on this day or earlier'),
  nextStepFrom: dayOf('The next step is on this day or later'),
  nextStepTo: dayOf('The next step is on this day or earlier'),
}

export const leadSorts = ['createdAt', 'name', 'company', 'status', 'margin', 'nextStepOn'] as const

function eachOnce(tags: string[]): string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag)
  return [...seen.values()]
}
