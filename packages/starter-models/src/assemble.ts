import type { Effect, LocalText, ModelDocument } from '@verdict/engine'
import type { EffectStructure, Structure } from './structure.ts'
import type { Translation } from './texts.ts'

/**
 * Joins a model's structure with its words in each language into one document.
 *
 * A text that a language lacks is left out of that language: the document then holds it in the others only. So a
 * language can grow text by text, and adding one is one more file in `texts`.
 *
 * @param structure everything but the words
 * @param texts the words by language tag; the first one is the document's default language
 * @example assemble(structure, { en: english, es: spanish })
 */
export function assemble<S extends Structure>(
  structure: S,
  texts: { [locale: string]: Translation<S> },
): ModelDocument {
  const locales = Object.keys(texts)
  const say = (...path: string[]) => wordsAt(texts, path)
  const {
    slug,
    options,
    criteria,
    ratings,
    reviewed,
    questions,
    rules,
    estimates,
    caseStudies,
    scenarios,
    glossary,
    settings,
  } = structure

  const advice = Math.max(0, ...Object.values(texts).map(({ tieAdvice = [] }) => tieAdvice.length))

  const effects = (list: readonly EffectStructure[]) =>
    list.map((effect): Effect => {
      if (effect.type === 'caveat') return { ...effect, text: say('remarks', effect.text) }
      if (effect.type === 'exclude') return { ...effect, reason: say('remarks', effect.reason) }
      return effect
    })

  return {
    format: 'verdict.model/1',
    slug,
    title: say('title'),
    ...optional('subtitle', say('subtitle')),
    description: say('description'),
    defaultLocale: locales[0] ?? '',
    locales,
    ...optional('disclosure', say('disclosure')),
    options: listOf(options, (key, option) => ({
      key,
      name: say('options', key, 'name'),
      summary: say('options', key, 'summary'),
      ...option,
    })),
    criteria: listOf(criteria, (key, { group, weight }) => ({
      key,
      name: say('criteria', key, 'name'),
      description: say('criteria', key, 'description'),
      ...optional('group', say('groups', group)),
      weight,
    })),
    ratings: listOf(ratings, (criterion, byOption) =>
      listOf(byOption, (option, rating) => ({
        option,
        criterion,
        ...rating,
        rationale: say('ratings', criterion, option),
        reviewed,
      })),
    ).flat(),
    questions: listOf(questions, (key, { section, choices, effects: own, ...question }) => ({
      key,
      ...optional('section', say('sections', section)),
      text: say('questions', key, 'text'),
      ...optional('short', say('inShort', key, 'name')),
      ...optional('help', say('questions', key, 'help')),
      ...optional('unit', say('questions', key, 'unit')),
      ...question,
      ...(choices && {
        choices: listOf(choices, (choice, { effects: chosen, ...rest }) => ({
          key: choice,
          label: say('questions', key, 'choices', choice),
          ...optional('short', say('inShort', key, 'choices', choice, '0')),
          ...optional('clause', say('inShort', key, 'choices', choice, '1')),
          effects: effects(chosen),
          ...rest,
        })),
      }),
      ...(own && { effects: effects(own) }),
    })),
    rules: listOf(rules, (key, { effects: list, ...rule }) => ({
      key,
      description: say('rules', key),
      ...rule,
      effects: effects(list),
    })),
    ...(advice > 0 && { tieAdvice: Array.from({ length: advice }, (_, i) => say('tieAdvice', `${i}`)) }),
    ...(estimates && {
      estimates: { ...estimates, options: listOf(estimates.options, (option, rest) => ({ option, ...rest })) },
    }),
    caseStudies: listOf(caseStudies, (key, study) => ({
      key,
      title: say('caseStudies', key, 'title'),
      summary: say('caseStudies', key, 'summary'),
      why: say('caseStudies', key, 'why'),
      ...study,
    })),
    scenarios: listOf(scenarios, (key, scenario) => ({ key, description: say('scenarios', key), ...scenario })),
    ...(glossary && {
      glossary: glossary.map((key) => ({
        key,
        term: say('glossary', key, 'term'),
        meaning: say('glossary', key, 'meaning'),
      })),
    }),
    ...(settings && { settings }),
  }
}

/** The text at a path in every language that has it. */
function wordsAt(texts: { [locale: string]: unknown }, path: readonly string[]): LocalText {
  const words: LocalText = {}
  for (const [locale, all] of Object.entries(texts)) {
    let found = all
    for (const step of path) found = (found as { [step: string]: unknown } | undefined)?.[step]
    if (typeof found === 'string') words[locale] = found
  }
  return words
}

/** A field that is left out where no language has a word for it. */
const optional = <Name extends string>(name: Name, words: LocalText) =>
  (Object.keys(words).length > 0 ? { [name]: words } : {}) as { [Each in Name]?: LocalText }

const listOf = <From, To>(record: { [key: string]: From }, make: (key: string, value: From) => To): To[] =>
  Object.entries(record).map(([key, value]) => make(key, value))
