import { inLanguage } from '@verdict/wording'
import { ca } from './ca.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'

export type { Words }

const languages: { en: Words; [locale: string]: Words } = { en, es, ca }

/** The texts of a report in a language, or in English where it has none. */
export const wordsIn = (locale: string): Words => inLanguage(languages, locale)
