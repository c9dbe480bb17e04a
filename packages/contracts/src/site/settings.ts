import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { colour, line, link, locale, localText, origin, revision, timeZone } from '../values.ts'

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
  }),
  reply: settings,
  problems: { 409: 'stale: the settings have changed since; the current ones are in `current`' },
})
