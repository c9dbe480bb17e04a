import type { ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { textIn } from '@verdict/wording'

/**
 * A document with its texts in one language, so that a page does not carry those that it does not show. What decides is untouched; the
 * hash of a version is that of the whole document.
 */
export function inOneLanguage(document: ModelDocument, locale: string): ModelDocument {
  const copy = structuredClone(document)
  for (const { text } of textsOf(copy)) {
    const said = textIn(text, locale, copy.defaultLocale)
    for (const each of Object.keys(text)) delete text[each]
    text[locale] = said
  }
  return copy
}
