import { ca } from './ca/ca.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { inLanguage } from './in-language.ts'
import type { Wording } from './wording.ts'

export { answered, MOST_FEW } from './figures/answered.ts'
export { weightShare } from './figures/tipping.ts'
export { apportion } from './apportion.ts'
export { inLanguage } from './in-language.ts'
export { type PrintedLead, printedLead, scoreDecimals } from './lead.ts'
export { type Printed, printedParts } from './printed-parts.ts'
export { type Names, namesIn, textIn } from './names.ts'
export { continued, ended, sentences } from './explaining/sentences.ts'
export { languageName } from './difference-parts.ts'
export { PLACEHOLDER, placeholderList, placeholdersIn } from './placeholders.ts'
export type { Reader } from './reader.ts'
export { says } from './says.ts'
export type { AskingWording, ClientWording, Wording } from './wording.ts'

const languages: { en: Wording; [locale: string]: Wording } = { en, es, ca }

/** The languages in which everything can be said. */
export const locales = Object.keys(languages)

/** The sentences in a language, or in English where it has none. */
export const wordingIn = (locale: string): Wording => inLanguage(languages, locale)
