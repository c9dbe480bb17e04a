import { inLanguage } from '@verdict/wording'
import { ca } from './brief.ca.ts'
import { type BriefWords, en } from './brief.en.ts'
import { es } from './brief.es.ts'

export type { BriefWords }

const languages: { en: BriefWords; [locale: string]: BriefWords } = { en, es, ca }

/** The texts of a brief in a language, or in English where it has none. */
export const briefWordsIn = (locale: string): BriefWords => inLanguage(languages, locale)
