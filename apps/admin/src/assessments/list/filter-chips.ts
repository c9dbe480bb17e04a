import type { ModelDocument, Question } from '@verdict/engine'
import { namesIn, wordingIn } from '@verdict/wording'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { languageName } from '../../ui/language-name.ts'
import { type AssessmentFilter, type GivenAnswer, withAnswer, without } from '../assessment-filter.ts'

const wording = wordingIn('en')

/** Names for what a filter knows by key. */
export interface FilterNames {
  model(slug: string): string
  winner(key: string | null): string
  document: ModelDocument | undefined
}

export const sourceName = (source: string) => source || 'Direct'

/** Each part of a filter in words, with the filter without it. */
export function chipsOf(filter: AssessmentFilter, names: FilterNames): { text: string; without: AssessmentFilter }[] {
  const { answers = {}, ...rest } = filter
  const chips = (Object.entries(rest) as [keyof typeof WORDS, never][])
    .filter(([field, value]) => field in WORDS && value !== undefined)
    .map(([field, value]) => ({ text: WORDS[field](value, names), without: without(filter, field) }))
  for (const [question, given] of Object.entries(answers))
    chips.push({
      text: `${questionName(names.document, question)}: ${givenText(names.document, question, given)}`,
      without: withAnswer(filter, question, undefined),
    })
  return chips
}

const questionName = (document: ModelDocument | undefined, key: string) =>
  document ? namesIn(document, document.defaultLocale).short(key) : key

const questionIn = (document: ModelDocument | undefined, key: string): Question | undefined =>
  document?.questions.find((question) => question.key === key)

/** An answer that is filtered by, in the words of its question. */
export function givenText(document: ModelDocument | undefined, key: string, given: GivenAnswer): string {
  if (given !== null && typeof given === 'object') {
    const { from, to } = given
    if (from === undefined) return to === undefined ? 'any number' : `at most ${wording.number(to)}`
    return to === undefined ? `at least ${wording.number(from)}` : `${wording.number(from)} to ${wording.number(to)}`
  }
  const question = questionIn(document, key)
  if (!document || !question) return String(given)
  const answer = question.type === 'multi' && typeof given === 'string' ? [given] : given
  return wording.givenAnswer(key, answer, namesIn(document, document.defaultLocale))
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const dayOf = (text: string) => day.format(new Date(text))

type Words = {
  [field in Exclude<keyof AssessmentFilter, 'answers'>]-?: (
    value: Exclude<AssessmentFilter[field], undefined>,
    names: FilterNames,
  ) => string
}

const WORDS: Words = {
  id: (id) => `${id.length} chosen`,
  model: (model, names) => `Model: ${names.model(model)}`,
  version: (version) => `Version ${version}`,
  winner: (winner, names) => `Verdict: ${names.winner(winner)}`,
  strength: (strength) => strengthNames[strength],
  locale: (locale) => `In ${languageName(locale)}`,
  source: (source) => `From: ${sourceName(source)}`,
  from: (from) => `Taken since ${dayOf(from)}`,
  to: (to) => `Taken until ${dayOf(to)}`,
  lead: (lead) => (lead ? 'Became a lead' : 'Became no lead'),
}
