import { z } from 'zod'
import { LARGEST_PAGE } from '../lists.ts'
import { strengths } from '../leads/lead-statuses.ts'
import { day, id, key, locale, versionNumber } from '../values.ts'

/** How many questions may be filtered by at a time. */
const MOST_ASKED = 10

const given = z.union([
  z.null().meta({ description: 'They could not say' }),
  z.boolean(),
  z.number(),
  key.meta({ description: 'A choice, alone or among others' }),
  z
    .strictObject({ from: z.number().optional(), to: z.number().optional() })
    .meta({ description: 'A number between these' }),
])

export const assessmentFilters = {
  id: z.array(id).max(LARGEST_PAGE).optional(),
  model: key.optional().meta({ description: "The model's slug or its id" }),
  version: versionNumber.optional(),
  winner: key.nullable().optional().meta({ description: 'An option, or null where none was left' }),
  strength: z.enum(strengths).optional(),
  locale: locale.optional(),
  source: z
    .string()
    .normalize('NFC')
    .max(253)
    .optional()
    .meta({ description: '`utmSource`, or the host of the referrer, or empty for neither' }),
  from: day.optional().meta({ description: "Taken on this day or later, in the site's time zone" }),
  to: day.optional().meta({ description: 'Taken on this day or earlier' }),
  lead: z.boolean().optional().meta({ description: 'Whether the client left their details' }),
  answers: z
    .record(key, given)
    .refine((all) => Object.keys(all).length <= MOST_ASKED, `At most ${MOST_ASKED} questions.`)
    .optional()
    .meta({ description: 'By question: all of these were answered so' }),
}

export const assessmentSorts = ['createdAt', 'margin'] as const
