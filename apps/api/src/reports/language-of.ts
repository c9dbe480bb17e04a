import type { ModelDocument } from '@verdict/engine'
import { locales } from '@verdict/wording'
import { languagesOf, localeFor } from '../pages/locale.ts'

/** The first requested language in which the model and the product are complete. */
export function languageOf(document: ModelDocument, wanted: readonly (string | null | undefined)[]): string {
  const written = languagesOf(document)
  const spoken = written.filter((locale) => locales.includes(locale.split('-')[0] as string))
  return localeFor(spoken.length > 0 ? spoken : written, wanted, undefined)
}
