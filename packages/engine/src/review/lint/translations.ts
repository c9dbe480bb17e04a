import type { LocalText, ModelDocument } from '../../document.ts'
import { textsOf } from '../../validate/texts.ts'
import { finding, type Finding } from './finding.ts'

/** Letters that a short form may have: the space beside a number on a phone. */
const MOST_LETTERS = 22
/** What may be left empty: more is said nowhere. */
const OPTIONAL = new Set([
  'summary',
  'description',
  'help',
  'rationale',
  'group',
  'section',
  'unit',
  'disclosure',
  'subtitle',
  'why',
])

/** Texts that lack one of the languages that the model says it has, that say nothing, or that are too long to be short. */
export function lintTranslations(document: ModelDocument): Finding[] {
  return [...textsOf(document)].flatMap(({ pointer, text }): Finding[] => {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1)
    const blank = document.locales.filter((locale) => isBlank(text, locale))
    if (blank.length === document.locales.length) return OPTIONAL.has(name) ? [] : [finding('textBlank', pointer, {})]
    return [
      ...(blank.length > 0 ? [finding('missingTranslation', pointer, { locales: blank })] : []),
      ...(name === 'short' ? tooLong(document, text, pointer) : []),
    ]
  })
}

const isBlank = (text: LocalText, locale: string): boolean =>
  !Object.hasOwn(text, locale) || text[locale]?.trim() === ''

function tooLong({ locales }: ModelDocument, text: LocalText, pointer: string): Finding[] {
  const letters = (locale: string) => [...(text[locale] ?? '').normalize('NFC')].length
  const long = locales.filter((locale) => letters(locale) > MOST_LETTERS)
  if (long.length === 0) return []
  return [finding('shortTooLong', pointer, { locales: long, count: Math.max(...long.map(letters)) })]
}
