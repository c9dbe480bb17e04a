import type { LocalText, ModelDocument } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import { textsOf } from './texts.ts'

/**
 * The texts that clients see and that lack a language of the model: a page in that language would change to another one midway. A text that
 * says nothing in the model's first language is not missing in others.
 *
 * @returns a problem for each text and language; the pointers lead to the text in that language
 */
export function untranslated(document: ModelDocument): Problem[] {
  const { defaultLocale, locales } = document
  return [...textsOf(document)].flatMap(({ pointer, text }) =>
    // Scenarios are the consultants' own.
    pointer.startsWith('/scenarios/') || !isSaid(text, defaultLocale)
      ? []
      : locales
          .filter((locale) => !isSaid(text, locale))
          .map((locale) => ({
            pointer: at(pointer, locale),
            code: 'untranslated',
            message: `This text is missing in ${locale}. Write it, or take the language out of the model.`,
          })),
  )
}

const isSaid = (text: LocalText, locale: string) => Object.hasOwn(text, locale) && text[locale]?.trim() !== ''
