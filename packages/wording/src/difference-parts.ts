import { type Answer, type Json, ownMember } from '@verdict/engine'
import { clause, type Names } from './names.ts'

/** What an element of a model's list is called, ratings aside: they are named by their option and criterion. */
export function elementName(list: string, id: string, names: Names): string {
  const naming: { [list: string]: (key: string) => string } = {
    options: names.option,
    criteria: names.criterion,
    questions: names.question,
    rules: names.rule,
    caseStudies: names.caseStudy,
    scenarios: names.scenario,
    glossary: names.term,
  }
  return clause(naming[list]?.(id) ?? id)
}

/** The words of a language for the steps of a path into a model. */
export interface StepWords {
  /** What each member of a document is called. */
  fields: { readonly [member: string]: string }
  choice(label: string): string
  quoted(text: string): string
  number(value: number): string
  answer(question: string, answer: Said, names: Names): string
  locale: string
}

/** Members that hold a text in several languages. */
const TEXTS = new Set(
  'name title subtitle summary description text label help rationale section short clause why group unit disclosure term meaning'.split(
    ' ',
  ),
)

/**
 * The path into a model in words, from a step on. Elements are named by their texts, not by their keys, which only the model's author sees.
 *
 * @param path names and keys, such as `questions`, `team`, `choices`, `javascript`, `label`, `es`
 */
export function stepsWithin(path: readonly string[], from: number, names: Names, words: StepWords): string {
  const [list, id = '', member] = path
  const field = (step: string) => ownMember(words.fields, step) ?? step
  const said: string[] = []
  for (let i = from; i < path.length; i++) {
    const step = path[i] as string
    const key = path[i + 1]
    const inLanguage = key !== undefined && TEXTS.has(step) && i + 2 === path.length
    if (inLanguage) said.push(`${field(step)} (${languageName(key, words.locale)})`)
    else if (list === 'questions' && i === 2 && step === 'choices' && key !== undefined)
      said.push(words.choice(clause(names.choice(id, key))))
    else if (list === 'scenarios' && i === 3 && member === 'answers') said.push(words.quoted(clause(names.short(step))))
    else if (list === 'scenarios' && i === 3 && member === 'priorities') said.push(words.quoted(names.criterion(step)))
    else if (list === 'estimates' && i === 2 && id === 'options') said.push(names.option(step))
    else said.push(field(step))
    if (inLanguage || (list === 'questions' && i === 2 && step === 'choices')) i++
  }
  return said.join(', ')
}

/** A language in the words of another; one that has no name there is written as its tag. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Whether two texts look the same in a sentence: they differ in spaces, or in how accents are composed, at most. */
export const looksSame = (a: string, b: string) => visible(a) === visible(b)

const visible = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()

/** A value that is short enough for a sentence, in words; undefined for any other. */
export function plainWords(
  path: readonly string[],
  value: Json | undefined,
  names: Names,
  { number, quoted, answer }: StepWords,
): string | undefined {
  const [list, , member, key] = path
  if (list === 'scenarios' && member === 'answers' && key !== undefined && path.length === 4)
    return value === null || value === undefined ? undefined : short(quoted(answer(key, value as Said, names)))
  if (typeof value === 'number') return short(number(value))
  if (typeof value !== 'string') return undefined
  return short(list === 'scenarios' && key === 'winner' ? names.option(value) : quoted(clause(value)))
}

type Said = Exclude<Answer, null>

const short = (text: string) => (text.length <= 62 ? text : undefined)

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
