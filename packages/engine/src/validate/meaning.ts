import { compileCondition } from '../conditions/compile.ts'
import { factsOf } from '../conditions/facts.ts'
import { checkAnswers, checkPriorities } from '../decide/answers.ts'
import { settingsOf } from '../decide/settings.ts'
import type { ModelDocument } from '../document.ts'
import { checkEffects } from './effects.ts'
import { sound } from './sound.ts'
import { at, type Problem } from './problem.ts'
import { checkQuestion } from './questions.ts'
import { References } from './references.ts'
import { textsOf } from './texts.ts'

/**
 * What is wrong with the meaning of a document: missing texts and ratings, references to nothing, intervals the wrong way round,
 * conditions that do not compile, scenarios that do not fit. Parts whose shape is wrong are passed over.
 *
 * @param shape what is wrong with its shape
 */
export function validateMeaning(document: ModelDocument, shape: readonly Problem[]): Problem[] {
  const problems: Problem[] = []
  const model = sound(document, shape)
  const references = new References(model, problems)
  const parts = [languages, options, criteria, ratings, questions, rules, estimates, caseStudies, scenarios]
  for (const part of parts) part(model, references, problems)
  return problems
}

type Check = (model: ReturnType<typeof sound>, references: References, problems: Problem[]) => void

const languages: Check = ({ document }, _references, problems) => {
  const { defaultLocale, locales } = document
  if (!locales.includes(defaultLocale))
    problems.push({ pointer: '/locales', code: 'locale', message: `The default language "${defaultLocale}" is missing.` })
  locales.forEach((locale, i) => {
    if (locales.indexOf(locale) !== i)
      problems.push({ pointer: `/locales/${i}`, code: 'duplicate', message: `"${locale}" is here twice.` })
  })
  for (const { pointer, text } of textsOf(document))
    if (!Object.hasOwn(text, defaultLocale))
      problems.push({ pointer, code: 'missingText', message: `The text in "${defaultLocale}", the default language, is missing.` })
}

const options: Check = ({ document, whole }, _references, problems) => {
  if (whole('options') && document.options.length === 0)
    problems.push({ pointer: '/options', code: 'length', message: 'A model needs an option to choose.' })
}

const criteria: Check = ({ document, whole }, _references, problems) => {
  if (whole('criteria') && !document.criteria.some(({ weight }) => weight > 0))
    problems.push({ pointer: '/criteria', code: 'weights', message: 'At least one criterion needs a weight above 0.' })
}

const ratings: Check = ({ document, placed, whole }, references, problems) => {
  const rated = new Set<string>()
  for (const [pointer, { option, criterion, value, low = value, high = value }] of placed('ratings')) {
    references.option(option, at(pointer, 'option'))
    references.criterion(criterion, at(pointer, 'criterion'))
    rated.add(`${option}/${criterion}`)
    if (low > value || value > high)
      problems.push({ pointer, code: 'interval', message: `${value} is not between ${low} and ${high}.` })
  }
  if (!whole('ratings') || !whole('options') || !whole('criteria')) return
  for (const option of document.options)
    for (const criterion of document.criteria)
      if (!rated.has(`${option.key}/${criterion.key}`))
        problems.push({
          pointer: '/ratings',
          code: 'missingRating',
          message: `"${option.key}" has no rating on "${criterion.key}".`,
        })
}

const questions: Check = ({ document, placed }, references, problems) => {
  for (const [pointer, question, index] of placed('questions')) {
    checkQuestion(question, pointer, problems)
    if (question.showIf !== undefined) {
      const earlier = factsOf(document.questions.slice(0, index))
      compileCondition(question.showIf, earlier, at(pointer, 'showIf'), problems)
    }
    checkEffects(question.effects ?? [], question.type === 'number', at(pointer, 'effects'), references, problems)
    question.choices?.forEach((choice, i) => {
      checkEffects(choice.effects, false, `${pointer}/choices/${i}/effects`, references, problems)
    })
  }
}

const rules: Check = ({ document, placed }, references, problems) => {
  const facts = factsOf(document.questions)
  for (const [pointer, rule] of placed('rules')) {
    compileCondition(rule.when, facts, at(pointer, 'when'), problems)
    checkEffects(rule.effects, false, at(pointer, 'effects'), references, problems)
  }
}

const estimates: Check = ({ document, clean }, references, problems) => {
  if (!document.estimates || !clean('/estimates')) return
  document.estimates.options.forEach(({ option, weeks: [low, high] }, i) => {
    const pointer = `/estimates/options/${i}`
    references.option(option, at(pointer, 'option'))
    if (low > high)
      problems.push({ pointer: at(pointer, 'weeks'), code: 'interval', message: `${low} is more than ${high}.` })
  })
  const { rateQuestion } = document.estimates
  if (rateQuestion !== undefined) references.numberQuestion(rateQuestion, '/estimates/rateQuestion')
}

const caseStudies: Check = ({ document, placed }, references, problems) => {
  const facts = factsOf(document.questions)
  for (const [pointer, { option, when }] of placed('caseStudies')) {
    references.option(option, at(pointer, 'option'))
    if (when !== undefined) compileCondition(when, facts, at(pointer, 'when'), problems)
  }
}

const scenarios: Check = ({ document, placed, whole, clean }, references, problems) => {
  const priorities = clean('/settings') ? settingsOf(document.settings).priorities : { max: Number.POSITIVE_INFINITY }
  for (const [pointer, { answers, priorities: own, expect }] of placed('scenarios')) {
    if (whole('questions')) problems.push(...checkAnswers(document.questions, answers, at(pointer, 'answers')))
    if (own && whole('criteria'))
      problems.push(...checkPriorities(document.criteria, priorities?.max ?? null, own, at(pointer, 'priorities')))
    references.expectation(expect, at(pointer, 'expect'))
  }
}
