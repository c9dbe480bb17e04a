import { inLanguage } from '@verdict/wording'
import { ca } from './ca.ts'
import { en, type MailWords } from './en.ts'
import { es } from './es.ts'

const all: { en: MailWords; [language: string]: MailWords } = { en, es, ca }

/** What mails say in a language; in English where it is none of ours. */
export const mailWordsIn = (locale: string): MailWords => inLanguage(all, locale)
