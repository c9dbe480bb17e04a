import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { colour, line, link, locale, localText, origin, picture, revision, timeZone } from '../values.ts'

/** A sentence or two by language. */
const shortText = localText.refine(
  (texts) => Object.values(texts).every((text) => text.length <= 500),
  'At most 500 characters.',
)

/** What an admin decides for the whole installation: one record. */
export const settings = z
  .object({
    id: z.literal('settings'),
    name: z.string(),
    logo: link.nullable(),
    accent: colour.nullable(),
    disclosure: localText.nullable(),
    consentText: localText,
    /** Counts the changes of the consent text: each lead stores the version that it agreed to. */
    consentVersion: z.int(),
    languages: z.array(locale),
    embedSites: z.array(origin),
    timeZone,
    /** Stands on paper and in mails, where no picture of another site is loaded. */
    printLogo: picture.nullable(),
    /** Who calls back. */
    contactPerson: z.string().nullable(),
    photo: picture.nullable(),
    /** What a first call is: how long, what it costs. */
    callDescription: localText.nullable(),
    /** How soon somebody who left their details gets an answer. */
    responseTime: localText.nullable(),
    /** Where clients choose a time for the call themselves. */
    bookingUrl: link.nullable(),
    /** Whether somebody else has to approve a draft before it is published. */
    approvalNeeded: z.boolean(),
    privacyUrl: link.nullable(),
    imprintUrl: link.nullable(),
    revision,
  })
  .meta({ id: 'Settings' })
export type SiteSettings = z.input<typeof settings>

export const getSettings = endpoint({
  name: 'getSettings',
  summary: 'The settings of the installation',
  method: 'GET',
  path: deskPaths.adminSettings,
  access: 'admin',
  reply: settings,
})

export const updateSettings = endpoint({
  name: 'updateSettings',
  summary: 'Changes the fields that are sent',
  method: 'PUT',
  path: deskPaths.adminSettings,
  access: 'admin',
  // It may bring two pictures.
  bodyLimit: 1024 * 1024,
  triesTheRest: true,
  body: z.strictObject({
    revision,
    name: line(200).optional(),
    logo: link.startsWith('https://', 'Pages show pictures from https addresses only.').nullish(),
    accent: colour.nullish(),
    disclosure: localText.nullish(),
    consentText: localText.optional(),
    languages: z.array(locale).min(1, 'A page needs a language.').max(20).optional(),
    embedSites: z.array(origin).max(100).optional(),
    timeZone: timeZone.optional(),
    printLogo: picture.nullish(),
    contactPerson: line(200).nullish(),
    photo: picture.nullish(),
    callDescription: shortText.nullish(),
    responseTime: shortText.nullish(),
    bookingUrl: link.nullish(),
    approvalNeeded: z.boolean().optional(),
    privacyUrl: link.nullish(),
    imprintUrl: link.nullish(),
  }),
  reply: settings,
  problems: { 409: 'stale: the settings have changed since; the current ones are in `current`' },
})
