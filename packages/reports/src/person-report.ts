import { ownMember } from '@verdict/engine'
import type { Colours } from '@verdict/theme/tokens'
import { namesIn, wordingIn } from '@verdict/wording'
import type { Block, Inline, Paper, Piece } from './paper.ts'
import type { Firm, Recorded } from './report-context.ts'
import type { Typesetting } from './typeset.ts'
import { typesettingOf } from './typesetting.ts'
import { type PersonWords, personWordsIn } from './words/person.ts'
import { wordsIn } from './words/words.ts'

/** What somebody left under a result. Instants are as the clocks of the site showed them. */
export interface PersonLead {
  name: string
  company: string | null
  phone: string | null
  message: string | null
  status: string
  tags: string[]
  createdAt: string
  consent: { text: string; at: string; marketing: boolean }
  notes: { text: string; at: string }[]
  tasks: { text: string; dueOn: string | null }[]
  source: { [name: string]: string }
  /** Null where they took no assessment. */
  recorded: Pick<Recorded, 'document' | 'answers' | 'priorities' | 'verdict'> | null
}

export interface PersonInput {
  email: string
  exportedAt: string
  leads: PersonLead[]
  mails: { subject: string | null; text: string | null; createdAt: string }[]
  requests: { kind: string; createdAt: string }[]
  toldTo: string[]
  /** The same as JSON, which is attached. */
  json: string
  firm: Firm
  locale: string
  size: Paper['size']
  /** Of the light page. */
  colours: Colours
  /** Where people ask for it. */
  address: string
}

/** All that is kept about a person, for themselves to read, ready to be typeset. */
export function personTypesetting(input: PersonInput): Typesetting {
  const { email, exportedAt, leads, json, firm, locale, size, colours, address } = input
  const words = personWordsIn(locale)
  const { date } = wordingIn(locale)
  const title = words.title(firm.name)
  const blocks: Block[] = [
    { kind: 'title', title, lead: [words.lead(email, date(exportedAt))] },
    ...leads.flatMap((lead) => leadBlocks(lead, input, words)),
    ...restOf(input, words),
    { kind: 'section', wide: true, pieces: [text(words.nothing)] },
  ]
  return typesettingOf(
    {
      firm,
      colours,
      about: title,
      address,
      pageOf: wordsIn(locale).pageOf,
      attached: { name: 'what-is-kept-about-you.json', content: json, says: words.attached },
    },
    {
      sheets: [{ heads: [date(exportedAt), title], blocks }],
      language: locale,
      size,
      date: new Date(exportedAt),
      title,
    },
  )
}

const text = (said: string): Piece => ({ kind: 'text', text: [said] })
type Pair = [label: string, value: Inline[]]
const pair = (label: string, value: string | null): Pair[] => (value ? [[label, [value]]] : [])

function leadBlocks(lead: PersonLead, { email, locale }: PersonInput, words: PersonWords): Block[] {
  const { date } = wordingIn(locale)
  const { consent, notes, tasks, tags, source } = lead
  const pairs = [
    ...pair(words.name, lead.name),
    ...pair(words.email, email),
    ...pair(words.company, lead.company),
    ...pair(words.phone, lead.phone),
    ...pair(words.message, lead.message),
    ...pair(words.consent(date(consent.at)), consent.text),
    ...pair(words.marketing, consent.marketing ? words.yes : words.no),
    ...pair(words.status, words.statuses[lead.status] ?? lead.status),
    ...pair(words.tags, tags.join(', ')),
    ...pair(words.source, Object.values(source).join(', ')),
    ...notes.flatMap(({ text, at }) => pair(words.noted(date(at)), text)),
    ...tasks.flatMap(({ text, dueOn }) => pair(dueOn ? words.planned(date(dueOn)) : words.task, text)),
  ]
  const left: Block = wide(words.details(date(lead.createdAt)), [{ kind: 'pairs', pairs }])
  return lead.recorded ? [left, answersBlock(lead.recorded, locale, words)] : [left]
}

/** What they answered, in the words in which they were asked, and the verdict. */
function answersBlock(
  { document, answers, priorities, verdict }: NonNullable<PersonLead['recorded']>,
  locale: string,
  words: PersonWords,
): Block {
  const [names, wording] = [namesIn(document, locale), wordingIn(locale)]
  const answered = document.questions.filter(({ key }) => ownMember(answers, key) !== undefined)
  const pairs = [
    ...answered.flatMap(({ key }) =>
      pair(names.question(key), wording.givenAnswer(key, ownMember(answers, key), names)),
    ),
    ...Object.entries(priorities).flatMap(([criterion, factor]) =>
      pair(
        words.priority(names.criterion(criterion)),
        wording.priority(factor, names.settings.priorities?.max ?? null),
      ),
    ),
    ...pair(words.verdict, wording.statement(verdict, names, answered.length)),
  ]
  return wide(words.answers(names.text(document.title)), [{ kind: 'pairs', pairs }])
}

function restOf({ mails, requests, toldTo, locale }: PersonInput, words: PersonWords): Block[] {
  const { date } = wordingIn(locale)
  return [
    ...(mails.length > 0
      ? [
          wide(
            words.mails,
            mails.flatMap(({ subject, text: said, createdAt }): Piece[] => [
              { kind: 'subhead', text: [date(createdAt), subject].filter(Boolean).join(': ') },
              text(said ?? ''),
            ]),
          ),
        ]
      : []),
    ...(requests.length > 0
      ? [
          wide(words.requests, [
            {
              kind: 'pairs',
              pairs: requests.flatMap(({ kind, createdAt }) => pair(date(createdAt), words.asked[kind] ?? kind)),
            },
          ]),
        ]
      : []),
    ...(toldTo.length > 0 ? [wide(words.told, [{ kind: 'list', items: toldTo.map((host) => [host]) }])] : []),
  ]
}

const wide = (heading: string, pieces: Piece[]): Block => ({ kind: 'section', wide: true, heading, pieces })
