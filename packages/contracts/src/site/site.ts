import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { colour, link, localText, locale, timeZone } from '../values.ts'

/** Who runs this installation, as clients see it. */
export const site = z
  .object({
    name: z.string(),
    logo: link.nullable(),
    colours: z.object({ accent: colour.nullable() }),
    disclosure: localText.nullable(),
    consent: z.object({ version: z.int(), text: localText }),
    /** Whom clients talk to, and what they may expect; null where nothing is said. */
    contact: z.object({
      person: z.string().nullable(),
      /** The path of their picture: a square PNG. */
      photo: z.string().nullable(),
      call: localText.nullable(),
      answer: localText.nullable(),
      bookingUrl: link.nullable(),
    }),
    privacyUrl: link.nullable(),
    imprintUrl: link.nullable(),
    languages: z.array(locale),
    /** The time zone in which days are named. */
    timeZone,
    /** Whether clients can have their report mailed. */
    mailsReports: z.boolean(),
  })
  .meta({ id: 'Site' })
export type Site = z.input<typeof site>

export const getSite = endpoint({
  name: 'getSite',
  tagged: true,
  summary: 'The site, and the text that clients consent to',
  method: 'GET',
  path: paths.site,
  access: 'public',
  reply: site,
})
