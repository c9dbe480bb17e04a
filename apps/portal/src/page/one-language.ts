import { textsOf } from '@verdict/engine/validate'
import { textIn } from '@verdict/wording'
import { perLanguage } from './per-language.ts'

/**
 * A document with its texts in one language, so that a page does not carry those that it does not show. What decides is untouched; the
 * hash of a version is that of the whole document.
 */
export const inOneLanguage = perLanguage((document, locale) => {
  const copy = structuredClone(document)
  for (const { text } of textsOf(copy)) {
    const said = textIn(text, locale, copy.defaultLocale)
    for (const each of Object.keys(text)) delete text[each]
    text[locale] = said
  }
  return copy
})
