import type { LocalText } from '@verdict/engine'
import { isIsoDate, KEY, LANGUAGE_TAG, WEB_ADDRESS } from '@verdict/engine/validate'
import { z } from 'zod'
import { isTimeZone } from './days.ts'
import { isEmail } from './email.ts'

/** Values that more than one noun is made of. */

export const id = z.uuid()
/** A moment as it is written on the wire. */
export const isoInstant = z.iso.datetime()
/** A moment in a reply: handlers give a `Date`, clients read the text of it. */
export const instant = z
  .codec(isoInstant, z.date(), { decode: (text) => new Date(text), encode: (date) => date.toISOString() })
  .meta({ type: 'string', format: 'date-time' })
export const key = z
  .string()
  .regex(KEY, 'This must be made of a-z, 0-9 and hyphens, at most 64.')
  .meta({ examples: ['django-or-nodejs'] })
export const versionNumber = z.int().min(1).max(1_000_000)
export const revision = z.int().min(1)
/** A number as an address spells it, in one way only. */
export const inPath = (number: z.ZodNumber) =>
  z.preprocess((text) => (/^[1-9]\d{0,6}$/.test(String(text)) ? Number(text) : text), number)
export const locale = z
  .string()
  .regex(LANGUAGE_TAG, 'This must be a language tag such as "en".')
  .meta({ examples: ['en'] })

/** Text that a person types on one line, stored in Unicode form C, so that texts that look the same compare as equal. */
export const line = (most: number) => z.string().normalize('NFC').trim().min(1).max(most)
/** Text that a person may leave out. */
export const optionalText = (most: number) => z.string().normalize('NFC').trim().max(most).nullish()
/** A search text: rows match that have every word of it, in any order. */
export const searched = z
  .string()
  .normalize('NFC')
  .max(200)
  .meta({ description: 'Words that must all be present, in any order, ignoring accents and case' })

export const email = z
  .string()
  .normalize('NFC')
  .max(254)
  .refine(isEmail, 'This address looks incomplete.')
  .meta({ format: 'idn-email', examples: ['ada@example.org'] })

/** An e-mail address, or an empty text where somebody has none. */
export const emailOrNone = z
  .string()
  .normalize('NFC')
  .trim()
  .max(254)
  .refine((text) => text === '' || isEmail(text), 'This address looks incomplete.')
  .meta({ description: 'Empty where there is none', examples: ['ada@example.org'] })

/** Identifies an assessment and authorises reading it. */
export const resultToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const localText: z.ZodType<LocalText, LocalText> = z
  .record(locale, z.string().max(20_000))
  .meta({ description: 'A text by language tag' })
export const link = z.string().max(2_000).regex(WEB_ADDRESS, 'This must be an http or https address.')
/** The bytes of a picture that is kept here. */
export const LARGEST_PICTURE = 256 * 1024
/** A small picture that is kept here, as a `data:` address. Drawings that may hold scripts (SVG) are none. */
export const picture = z
  .string()
  .max(Math.ceil(LARGEST_PICTURE / 3) * 4 + 32, `This picture is too large: at most ${LARGEST_PICTURE / 1024} KiB.`)
  .regex(
    /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/,
    'This must be a PNG, JPEG or WebP picture as a data: address in base64.',
  )
/** A day of the calendar as PostgreSQL knows it: there is no year 0. */
export const day = z.iso.date().refine((text) => text >= '0001', 'This must be a day such as "2026-11-24".')
/** A time of the clock, without seconds. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'This must be a time such as "09:30".')
export const date = z.string().refine(isIsoDate, 'This must be a date such as "2026-11-24", "2026-11" or "2026".')
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, 'This must be a time zone such as "Europe/Madrid".')
  .meta({ examples: ['Europe/Madrid'] })
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'This must be a colour such as "#0e5b45".')
/** Scheme, host and port of a site, and nothing behind them. */
export const origin = z
  .string()
  .max(300)
  .regex(
    /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/,
    'This must be the address of a site without a path, such as "https://example.org".',
  )
