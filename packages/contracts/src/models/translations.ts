import { z } from 'zod'
import { endpoint, LARGEST_BODY } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, locale, revision } from '../values.ts'

const said = z.string().trim().min(1).max(20_000)

/** Of which text a translation is: it is stale where it says this still, and the text in the default language no longer does. */
export const translationSource = z
  .object({
    /** Of the text, by keys, such as `options/django/name`. */
    path: z.string().min(1).max(500),
    language: locale,
    /** What the text says in the default language. */
    source: said,
    /** What it says in this one. */
    said,
  })
  .meta({ id: 'TranslationSource' })
export type TranslationSource = z.input<typeof translationSource>

/** How many are noted in one call. */
export const MOST_TRANSLATION_SOURCES = 5_000

const params = z.object({ id })
const reply = z.object({
  /** Of the draft that they belong to. */
  revision,
  sources: z.array(translationSource),
})

export const listTranslationSources = endpoint({
  name: 'listTranslationSources',
  summary: 'Of which texts the translations of a draft are',
  more: 'Noted where a save changes a text in the default language and not its translation, and where somebody confirms one. A translation that is not here, or says something else now, is of what the latest version says, or of the draft.',
  method: 'GET',
  path: deskPaths.adminTranslations,
  access: 'viewer',
  params,
  reply,
})

export const noteTranslationSources = endpoint({
  name: 'noteTranslationSources',
  summary: 'Confirms translations: notes of which texts they are',
  more: 'A translation of what the text says now is no longer stale, and one of what it said before is. It is part of no document, and outlasts a publish.',
  method: 'PUT',
  path: deskPaths.adminTranslations,
  access: 'consultant',
  params,
  bodyLimit: LARGEST_BODY,
  body: z.strictObject({ sources: z.array(translationSource).min(1).max(MOST_TRANSLATION_SOURCES) }),
  reply,
  problems: { 422: 'The draft has no such text, or does not have this language' },
})
