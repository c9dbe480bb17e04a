import type { Site } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { LANGUAGE_TAG, textsOf } from '@verdict/engine/validate'
import Negotiator from 'negotiator'

const kept = new WeakMap<ModelDocument, string[]>()

/**
 * The languages in which a model is complete, its default first, so that no page mixes two. Computed once: a published
 * document never changes.
 */
export function languagesOf(document: ModelDocument): string[] {
  const languages = kept.get(document) ?? completeIn(document)
  kept.set(document, languages)
  return languages
}

/**
 * A language is not offered where a text is present in the default language and missing in it. Clients see no scenarios, except
 * one, which a page can omit.
 */
function completeIn({ defaultLocale, locales, ...document }: ModelDocument): string[] {
  const complete = new Set(locales)
  // A language is struck out at the first text that lacks it, so a thousand languages cost no more than their texts.
  for (const { text } of textsOf({ ...document, defaultLocale, locales, scenarios: [] }))
    if (text[defaultLocale]?.trim()) for (const locale of complete) if (!text[locale]?.trim()) complete.delete(locale)
  complete.delete(defaultLocale)
  return [defaultLocale, ...complete]
}

/** The languages that a consultancy offers and has all its own words in. */
export const offeredBy = ({ languages, consent, disclosure }: Site): string[] =>
  languages.filter((locale) => consent.text[locale] && (!disclosure || disclosure[locale]))

/**
 * The language of a page: the first requested one that is possible, else the one that the browser prefers (RFC 9110, 12.5.4), else
 * the first. A region that is not offered is ignored.
 *
 * @param possible in which the whole page can be read, the best first; not empty
 * @param asked language tags by preference; invalid ones are ignored
 */
export function localeFor(
  possible: readonly string[],
  asked: readonly unknown[],
  acceptLanguage: string | undefined,
): string {
  const tags = asked.filter((tag) => typeof tag === 'string' && LANGUAGE_TAG.test(tag)) as string[]
  for (const wanted of [...tags, acceptLanguage ?? '*']) {
    const [language] = new Negotiator({ headers: { 'accept-language': wanted } }).languages([...possible])
    if (language !== undefined) return language
  }
  return possible[0] as string
}
