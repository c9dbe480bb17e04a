import { namesIn } from '@verdict/wording'
import { perLanguage } from './per-language.ts'

/** What a document's parts are called in a language. */
export const namesOf = perLanguage(namesIn)
