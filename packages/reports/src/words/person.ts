import { inLanguage } from '@verdict/wording'
import { ca } from './person.ca.ts'
import { en, type PersonWords } from './person.en.ts'
import { es } from './person.es.ts'

export type { PersonWords }

const languages: { en: PersonWords; [locale: string]: PersonWords } = { en, es, ca }

/** The texts of a report on a person in a language, or in English where it has none. */
export const personWordsIn = (locale: string): PersonWords => inLanguage(languages, locale)
