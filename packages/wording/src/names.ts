import { type Choice, type CompleteSettings, type LocalText, type ModelDocument, settingsOf } from '@verdict/engine'

/** A text in a language, or in the nearest one that has it. */
export function textIn(text: LocalText | undefined, locale: string, fallback: string): string {
  if (!text) return ''
  return text[locale] ?? text[locale.split('-')[0] as string] ?? text[fallback] ?? Object.values(text)[0] ?? ''
}

/** The names of a model's elements in one language, and its settings; an unknown key is its own name. */
export interface Names {
  /** From where on a lead counts, and a verdict leans or is clear. */
  settings: CompleteSettings
  option(key: string): string
  criterion(key: string): string
  question(key: string): string
  /** What a question is about, in a word or two; its whole text where the model has no short name for it. */
  short(question: string): string
  choice(question: string, key: string): string
  /** A choice in a word or two, or as it is labelled. */
  shortChoice(question: string, key: string): string
  /** A choice as a clause about the project; '' where the model has none. */
  clause(question: string, key: string): string
  /** What a number question counts; '' where it says nothing. */
  unit(question: string): string
  rule(key: string): string
  caseStudy(key: string): string
  scenario(key: string): string
  /** A term of the glossary. */
  term(key: string): string
  text(text: LocalText | undefined): string
}

export function namesIn(document: ModelDocument, locale: string): Names {
  const text = (given: LocalText | undefined) => textIn(given, locale, document.defaultLocale)
  const naming = <Element extends { key: string }>(elements: Element[], name: (element: Element) => LocalText) => {
    const known = new Map(elements.map((element) => [element.key, element]))
    return (key: string) => {
      const element = known.get(key)
      return (element && text(name(element))) || key
    }
  }
  /** Looked up once for each question: one may have thousands of choices. */
  const namingChoices = (name: (choice: Choice) => LocalText) => {
    const known = new Map(document.questions.map(({ key, choices }) => [key, naming(choices ?? [], name)]))
    return (question: string, key: string) => known.get(question)?.(key) ?? key
  }
  const clauses = new Map(
    document.questions.flatMap(({ key, choices = [] }) =>
      choices.flatMap((choice) => (choice.clause ? [[`${key}/${choice.key}`, choice.clause] as const] : [])),
    ),
  )
  return {
    settings: settingsOf(document.settings),
    option: naming(document.options, ({ name }) => name),
    criterion: naming(document.criteria, ({ name }) => name),
    question: naming(document.questions, ({ text }) => text),
    short: naming(document.questions, ({ text, short }) => short ?? text),
    choice: namingChoices(({ label }) => label),
    shortChoice: namingChoices(({ label, short }) => short ?? label),
    clause: (question, key) => text(clauses.get(`${question}/${key}`)),
    unit: (question) => text(document.questions.find(({ key }) => key === question)?.unit),
    rule: naming(document.rules, ({ description }) => description),
    caseStudy: naming(document.caseStudies, ({ title }) => title),
    scenario: naming(document.scenarios, ({ description }) => description),
    term: naming(keyed(document.glossary), ({ term }) => term),
    text,
  }
}

/** Terms of the glossary had no keys once. */
const keyed = (glossary: ModelDocument['glossary'] = []) =>
  glossary.flatMap(({ key, term }) => (key === undefined ? [] : [{ key, term }]))

/** A sentence without its full stop, to be quoted within another. */
export const clause = (sentence: string) => sentence.replace(/\.$/, '')
