import type { Effect, LocalText, ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'

/** Something that clients or colleagues read and nobody has written. */
export interface Unnamed {
  /** The tab that has its field. */
  tab: string
  /** A sentence that says what is missing. */
  said: string
}

/** What has no name or words yet in the default language, in document order: it is in the way of publishing. */
export function unnamed(document: ModelDocument, names: Names): Unnamed[] {
  const isBlank = (text: LocalText) => (text[document.defaultLocale] ?? '').trim() === ''
  const nameless = <Element>(tab: string, said: string, elements: Element[], name: (element: Element) => LocalText) =>
    elements.filter((element) => isBlank(name(element))).map(() => ({ tab, said }))
  const wordless = (tab: string, owner: string, effects: Effect[] = []) =>
    effects.flatMap((effect) => {
      if (effect.type === 'exclude' && isBlank(effect.reason))
        return { tab, said: `${owner}: why ${names.option(effect.option)} is ruled out is not said.` }
      return effect.type === 'caveat' && isBlank(effect.text) ? { tab, said: `${owner}: a remark says nothing.` } : []
    })
  return [
    ...nameless('options', 'An option has no name.', document.options, ({ name }) => name),
    ...nameless('criteria', 'A criterion has no name.', document.criteria, ({ name }) => name),
    ...nameless('questions', 'A question asks nothing.', document.questions, ({ text }) => text),
    ...document.questions.flatMap(({ key, choices = [], effects }) => [
      ...nameless('questions', `${names.question(key)}: a choice has no name.`, choices, ({ label }) => label),
      ...wordless('questions', names.question(key), effects),
      ...choices.flatMap((choice) => wordless('questions', names.choice(key, choice.key), choice.effects)),
    ]),
    ...nameless('rules', 'A rule has no description.', document.rules, ({ description }) => description),
    ...document.rules.flatMap(({ key, effects }) => wordless('rules', names.rule(key), effects)),
    ...nameless('case-studies', 'A case study has no title.', document.caseStudies, ({ title }) => title),
    ...nameless('scenarios', 'A scenario does not say who it is.', document.scenarios, (each) => each.description),
  ]
}
