import { ca } from './brief.ca.ts'
import { type BriefWords, en } from './brief.en.ts'
import { es } from './brief.es.ts'

export type { BriefWords }

const languages: { [locale: string]: BriefWords } = { en, es, ca }

/** The texts of a brief in a language, or in English where it has none. */
export const briefWordsIn = (locale: string): BriefWords =>
  languages[locale] ?? languages[locale.split('-')[0] as string] ?? en
