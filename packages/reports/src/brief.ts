import type { LeadBlockKind } from '@verdict/contracts'
import { asksOf, mainEstimates, objectionsOf, wantedOf } from '@verdict/facts/first-call'
import { flipText } from '@verdict/facts/flips'
import { ended, languageName } from '@verdict/wording'
import type { Block, Inline, Piece } from './paper.ts'
import { answerText } from './sections/answer-text.ts'
import { rate } from './sections/head.ts'
import { cases } from './sections/mind.ts'
import { optionIn, type ReportContext } from './report-context.ts'
import { type BriefWords, briefWordsIn } from './words/brief.ts'

/** The client's contact details as stored. */
export interface LeadDetails {
  name: string
  company: string | null
  /** Empty where they have none. */
  email: string
  phone: string | null
  /** In their own words and language. */
  message: string | null
  /** In which language they took the assessment. */
  locale: string | null
  nextStep: string | null
  /** A day of the calendar. */
  nextStepOn: string | null
  /** `HH:MM` of that day, as the clocks of the site show it. */
  nextStepTime: string | null
  /** What colleagues noted, newest first. */
  notes: LeadNote[]
  /** When they left their details, as the clocks of the site showed it. */
  createdAt: string
}

export interface LeadNote {
  text: string
  /** Null where nobody knows any more. */
  author: string | null
  /** As the clocks of the site showed it. */
  at: string
}

/** Of notes, and letters of each: the desk has all of them. */
export const MOST_NOTES = 10
const MOST_OF_A_NOTE = 500

/** Of a text on this page; all of it is in the desk. */
const MOST_CHARACTERS = 600

type BriefKind = Exclude<LeadBlockKind, 'client-report'>

/** What a first call needs, by the kind of block that says it. */
export const briefSections: {
  [kind in BriefKind]: (context: ReportContext, lead: LeadDetails, locale: string) => Block | undefined
} = {
  lead: (context, lead, locale) => head(context, lead, briefWordsIn(locale)),
  contact: (_, lead, locale) => details(lead, locale),
  'lead-why': (context, _, locale) => why(context, briefWordsIn(locale)),
  questions: (context, _, locale) => questions(context, briefWordsIn(locale)),
  open: (context, _, locale) => open(context, briefWordsIn(locale)),
  objections: (context, _, locale) => objections(context, briefWordsIn(locale)),
  assumptions: (context, _, locale) => estimate(context, briefWordsIn(locale)),
  projects: (context, _, locale) => mentioned(context, briefWordsIn(locale)),
  priorities: (context, _, locale) => priorities(context, briefWordsIn(locale)),
  agreed: (context, lead, locale) => next(context, lead, briefWordsIn(locale)),
  notes: (context, lead, locale) => noted(context, lead, briefWordsIn(locale)),
}

function head(context: ReportContext, { name, company, message, createdAt }: LeadDetails, words: BriefWords): Block {
  const { facts, names, wording, document, answers } = context
  const given = facts.answered.length
  const wants = wording.wants(wantedOf(facts), answers, names)
  return {
    kind: 'statement',
    kicker: words.brief,
    statement: words.who(name, company ?? ''),
    lines: [
      ...(wants ? [{ text: [wants] }] : []),
      { text: [words.took(names.text(document.title), given, document.questions.length, wording.date(createdAt))] },
      { label: words.verdict, text: [wording.statement(facts.verdict, names, given, 'consultant')] },
      ...(message ? [{ label: words.said, text: [{ soft: cut(message) }] }] : []),
    ],
  }
}

function details({ email, phone, locale: spoken }: LeadDetails, locale: string): Block {
  const words = briefWordsIn(locale)
  const figure = (label: string, value: string) => ({ label, value: [], notes: [[value]] })
  return {
    kind: 'figures',
    figures: [
      ...(email ? [figure(words.email, email)] : []),
      ...(phone ? [figure(words.phone, phone)] : []),
      ...(spoken ? [figure(words.language, languageName(spoken, locale))] : []),
    ],
  }
}

const text = (...parts: Inline[]): Piece => ({ kind: 'text', text: parts })
const list = (items: string[]): Piece => ({ kind: 'list', items: items.map((item) => [item]) })

function why({ facts: { verdict }, names, wording }: ReportContext, words: BriefWords): Block {
  return { kind: 'section', heading: words.why, pieces: [text(wording.lead(verdict, names, 'consultant'))] }
}

/** What would change the winner, as questions about the answers that it depends on. */
function questions(context: ReportContext, words: BriefWords): Block | undefined {
  const { names, wording, answers, facts } = context
  if (facts.verdict.ranking.length < 2) return undefined
  const asked = asksOf(facts.verdict, answers).map(({ questions: keys, flip }) =>
    [
      ...keys.map((key) => words.askText(names.question(key), ended(answerText(context, key)))),
      flipText(flip, wording, names),
    ].join(' '),
  )
  return {
    kind: 'section',
    heading: words.ask,
    note: [words.askNote],
    pieces: [asked.length > 0 ? list(asked) : text(words.nothingFlips)],
  }
}

function open({ facts: { unsure, unasked }, names }: ReportContext, words: BriefWords): Block {
  const listed = (keys: string[]) => keys.map(names.short).join(' · ')
  const pieces = [
    ...(unsure.length > 0 ? [text(words.leftOpen(listed(unsure)))] : []),
    ...(unasked.length > 0 ? [text(words.notAsked(listed(unasked)))] : []),
  ]
  return { kind: 'section', heading: words.openAsk, pieces: pieces.length > 0 ? pieces : [text(words.nothingOpen)] }
}

/** The strongest reasons for the runner-up, in the model's own texts. */
function objections({ document, facts, names }: ReportContext, words: BriefWords): Block | undefined {
  const found = objectionsOf(document, facts, names)
  if (!found) return undefined
  const items = found.objections.map(({ criterion, reason }) => words.objection(names.criterion(criterion), reason))
  return {
    kind: 'section',
    heading: words.objections(names.option(found.option)),
    note: [words.objectionsNote],
    pieces: [list(items)],
  }
}

function estimate(context: ReportContext, words: BriefWords): Block | undefined {
  const { document, facts, wording } = context
  const items = mainEstimates(facts.verdict).map(({ option, weeks, cost, currency }): Inline[] => [
    optionIn(context, option),
    `: ${wording.weeks(weeks)}, ${wording.money(cost, currency)}`,
  ])
  if (items.length === 0) return undefined
  const { hoursPerWeek = 0 } = document.estimates ?? {}
  return {
    kind: 'section',
    heading: words.estimate,
    note: [`${words.assumes(wording.number(hoursPerWeek))} ${rateSaid(context, words)}`],
    pieces: [{ kind: 'list', items }],
  }
}

function rateSaid(context: ReportContext, words: BriefWords): string {
  const { assumed, written, said } = rate(context)
  return assumed ? said : words.atRate(written)
}

/** The titles only: the projects are described on a later page. */
function mentioned(context: ReportContext, words: BriefWords): Block | undefined {
  if (!cases(context)) return undefined
  const { names, facts } = context
  return {
    kind: 'section',
    heading: words.cases,
    pieces: [list(facts.verdict.caseStudies.slice(0, 2).map((key) => names.caseStudy(key)))],
  }
}

function priorities({ priorities: own, facts, names, wording }: ReportContext, words: BriefWords): Block | undefined {
  const items = Object.entries(own).map(
    ([criterion, factor]) => `${names.criterion(criterion)}: ${wording.priority(factor, facts.mostPriority)}`,
  )
  return items.length > 0
    ? { kind: 'section', heading: words.priorities, pieces: [list(items.slice(0, 4))] }
    : undefined
}

function next(
  { wording }: ReportContext,
  { nextStep, nextStepOn, nextStepTime }: LeadDetails,
  words: BriefWords,
): Block {
  const day = nextStepOn ? words.on(wording.date(nextStepOn), nextStepTime) : ''
  return {
    kind: 'section',
    heading: words.next,
    pieces: [text([nextStep ? ended(cut(nextStep, 300)) : words.noNext, day].filter(Boolean).join(' '))],
  }
}

/** What was noted, newest first, each with its day and its author. */
function noted({ wording }: ReportContext, { notes }: LeadDetails, words: BriefWords): Block | undefined {
  const shown = notes.slice(0, MOST_NOTES)
  if (shown.length === 0) return undefined
  const items = shown.map(({ text: said, author, at }): Inline[] => [
    { soft: `${[wording.date(at), author].filter(Boolean).join(', ')}: ` },
    cut(said, MOST_OF_A_NOTE),
  ])
  return { kind: 'section', heading: words.notes, breaks: true, pieces: [{ kind: 'list', items }] }
}

function cut(said: string, most = MOST_CHARACTERS): string {
  const letters = [...said.trim()]
  return letters.length <= most
    ? said.trim()
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
