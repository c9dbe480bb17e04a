import { ca } from './ca.ts'
import { en, type MailWords } from './en.ts'
import { es } from './es.ts'

const all: { [language: string]: MailWords } = { en, es, ca }

/** What mails say in a language; in English where it is none of ours. */
export const mailWordsIn = (locale: string): MailWords => all[locale.split('-')[0] as string] ?? en
