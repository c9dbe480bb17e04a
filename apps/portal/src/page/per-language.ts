import type { ModelDocument } from '@verdict/engine'

/** Makes something of a document once for each language: a published document never changes. */
export function perLanguage<Made>(make: (document: ModelDocument, locale: string) => Made) {
  const kept = new WeakMap<ModelDocument, Map<string, Made>>()
  return (document: ModelDocument, locale: string): Made => {
    const byLocale = kept.get(document) ?? new Map<string, Made>()
    kept.set(document, byLocale)
    const made = byLocale.get(locale) ?? make(document, locale)
    byLocale.set(locale, made)
    return made
  }
}
