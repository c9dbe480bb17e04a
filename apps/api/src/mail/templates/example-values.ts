import { wordingIn } from '@verdict/wording'
import { mailWordsIn } from '../words/mail-words.ts'
import type { TemplateValues } from './fill-template.ts'

const DAY = '2026-12-03'

/** Made-up details for every placeholder, so that a template can be looked at before there is a mail. */
export function exampleValues(locale: string): TemplateValues {
  const { examples, answered, talk, book } = mailWordsIn(locale)
  const { name, lead, model, verdict, brief, call } = examples
  const until = wordingIn(locale).date(DAY)
  return {
    name,
    lead,
    model,
    verdict,
    until,
    brief: [{ kind: 'text', text: brief }],
    call: [
      { kind: 'heading', text: talk(name) },
      { kind: 'text', text: call },
      { kind: 'link', label: book, url: 'https://example.org/book' },
    ],
    host: 'crm.example.org',
    time: `${until}, 09:30`,
    reason: answered('500'),
  }
}
