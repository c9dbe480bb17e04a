import type { Lead } from '@verdict/contracts'
import { inLanguage, textIn } from '@verdict/wording'

const subjects: { en: (model: string) => string; [language: string]: (model: string) => string } = {
  en: (model) => `Your result: ${model}`,
  es: (model) => `Tu resultado: ${model}`,
  ca: (model) => `El teu resultat: ${model}`,
}

/** What a mail to a client is about: their result, in their language. Undefined where there is none. It names nothing personal, as subjects are read on the way. */
export function mailSubject({ modelTitle, locale }: Pick<Lead, 'modelTitle' | 'locale'>): string | undefined {
  if (!modelTitle) return undefined
  const language = locale ?? 'en'
  return inLanguage(subjects, language)(textIn(modelTitle, language, 'en'))
}
