import type { ModelDocument } from '@verdict/engine'
import { type Names, namesIn } from '@verdict/wording'

const kept = new WeakMap<ModelDocument, Map<string, Names>>()

/** What a document's parts are called in a language; made once for each document. */
export function namesOf(document: ModelDocument, locale: string): Names {
  const byLocale = kept.get(document) ?? new Map<string, Names>()
  kept.set(document, byLocale)
  const names = byLocale.get(locale) ?? namesIn(document, locale)
  byLocale.set(locale, names)
  return names
}
