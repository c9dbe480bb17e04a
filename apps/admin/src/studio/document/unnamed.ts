import type { Effect, LocalText, ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { keyedTerms } from './keyed-terms.ts'

/** A name or text that clients or colleagues read and that is still empty. */
export interface Unnamed {
  /** Its field, such as `options/django/name`. */
  place: string
  /** A sentence that says what is missing. */
  said: string
}

/** The elements without a name or text in the default language, in document order. They block publishing. */
export function unnamed(document: ModelDocument, names: Names): Unnamed[] {
  const isBlank = (text: LocalText) => (text[document.defaultLocale] ?? '').trim() === ''
  const nameless = <Element extends { key: string }>(
    place: string,
    field: string,
    said: string,
    elements: Element[],
    name: (element: Element) => LocalText,
  ) =>
    elements.filter((element) => isBlank(name(element))).map(({ key }) => ({ place: `${place}/${key}/${field}`, said }))
  const wordless = (place: string, owner: () => string, effects: Effect[] = []) =>
    effects.flatMap((effect, i) => {
      const at = `${place}/effects/${i}`
      if (effect.type === 'exclude' && isBlank(effect.reason))
        return {
          place: `${at}/reason`,
          said: `${owner()}: the reason why ${names.option(effect.option)} is ruled out is missing.`,
        }
      return effect.type === 'caveat' && isBlank(effect.text)
        ? { place: `${at}/text`, said: `${owner()}: a remark has no text.` }
        : []
    })
  const { options, criteria, questions, rules, caseStudies, scenarios } = document
  return [
    ...nameless('options', 'name', 'An option has no name.', options, ({ name }) => name),
    ...nameless('criteria', 'name', 'A criterion has no name.', criteria, ({ name }) => name),
    ...nameless('questions', 'text', 'A question asks nothing.', questions, ({ text }) => text),
    ...questions.flatMap(({ key, choices = [], effects }) => [
      ...nameless(
        `questions/${key}`,
        'label',
        `${names.question(key)}: a choice has no name.`,
        choices,
        ({ label }) => label,
      ),
      ...wordless(`questions/${key}`, () => names.question(key), effects),
      ...choices.flatMap((choice) =>
        wordless(`questions/${key}/${choice.key}`, () => names.choice(key, choice.key), choice.effects),
      ),
    ]),
    ...nameless('rules', 'description', 'A rule has no description.', rules, ({ description }) => description),
    ...rules.flatMap(({ key, effects }) => wordless(`rules/${key}`, () => names.rule(key), effects)),
    ...nameless('case-studies', 'title', 'A case study has no title.', caseStudies, ({ title }) => title),
    ...nameless(
      'scenarios',
      'description',
      'A scenario does not say who it is.',
      scenarios,
      (each) => each.description,
    ),
    ...nameless(
      'overview/glossary',
      'term',
      'A term of the glossary has no words.',
      keyedTerms(document),
      ({ term }) => term,
    ),
    ...nameless(
      'overview/glossary',
      'meaning',
      'A term of the glossary has no explanation.',
      keyedTerms(document),
      ({ meaning }) => meaning,
    ),
  ]
}
