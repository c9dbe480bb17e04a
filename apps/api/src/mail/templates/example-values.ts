import { wordingIn } from '@verdict/wording'
import { mailWordsIn } from '../words/mail-words.ts'
import type { TemplateValues } from './fill-template.ts'

const DAY = '2026-12-03'

/** Made-up details for every placeholder, so that a template can be looked at before there is a mail. */
export function exampleValues(locale: string): TemplateValues {
  const { examples, answered, talk, book, digest, retained } = mailWordsIn(locale)
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
    from: wordingIn(locale).date('2026-11-23'),
    to: wordingIn(locale).date('2026-11-29'),
    leads: [
      { kind: 'heading', text: digest.leads(1) },
      { kind: 'list', items: [`${lead}, ${model}`] },
    ],
    steps: [
      { kind: 'heading', text: digest.steps(1) },
      { kind: 'list', items: [`${until} · ${lead}`] },
    ],
    models: [
      { kind: 'heading', text: digest.models },
      { kind: 'list', items: [digest.times(model, 12)] },
    ],
    account: 'https://example.org/admin/account',
    task: examples.task,
    author: name,
    about: examples.about,
    comment: [{ kind: 'text', text: examples.comment }],
    note: [{ kind: 'text', text: examples.note }],
    due: `${until}, 09:30`,
    records: [{ kind: 'list', items: [retained.leads, retained.mails] }],
    host: 'crm.example.org',
    time: `${until}, 09:30`,
    reason: answered('500'),
  }
}
