import { compileCondition } from '../conditions/compile.ts'
import { type Variables, variablesOf } from '../conditions/variables.ts'
import { checkAnswers, checkPriorities } from '../decide/answers.ts'
import { settingsOf } from '../decide/settings.ts'
import type { ModelDocument, Question } from '../document.ts'
import { checkEffects } from './effects.ts'
import { checkDraws } from './draws.ts'
import { checkLengths } from './lengths.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import { checkQuestion } from './questions.ts'
import { References } from './references.ts'
import { SoundDocument } from './sound-document.ts'
import { textsOf } from './texts.ts'

/**
 * What is wrong with the meaning of a document: missing texts and ratings, references to nothing, intervals the wrong way round,
 * conditions that do not compile, scenarios that do not fit. Parts whose shape is wrong are passed over.
 *
 * @param shape what is wrong with its shape
 */
export function validateMeaning(document: ModelDocument, shape: readonly Problem[]): Problem[] {
  const problems: Problem[] = []
  const sound = new SoundDocument(document, shape)
  const references = new References(sound, problems)
  const parts = [languages, options, criteria, ratings, questions, rules, estimates, caseStudies, scenarios]
  for (const part of parts) part(sound, references, problems)
  checkLengths(document, problems)
  checkDraws(sound, problems)
  return problems
}

type Check = (sound: SoundDocument, references: References, problems: Problem[]) => void

const languages: Check = (sound, _references, problems) => {
  const { defaultLocale, locales } = sound.document
  if (!sound.clean('/defaultLocale')) return
  if (sound.clean('/locales')) {
    if (!locales.includes(defaultLocale))
      problems.push({
        pointer: '/locales',
        code: 'locale',
        message: `The default language "${defaultLocale}" is missing.`,
      })
    const seen = new Set<string>()
    locales.forEach((locale, i) => {
      if (seen.has(locale))
        problems.push({ pointer: `/locales/${i}`, code: 'duplicate', message: `"${locale}" is here twice.` })
      seen.add(locale)
    })
  }
  for (const { pointer, text } of textsOf(sound.document))
    if (!Object.hasOwn(text, defaultLocale))
      problems.push({
        pointer,
        code: 'missingText',
        message: `The text in "${defaultLocale}", the default language, is missing.`,
      })
}

const options: Check = (sound, _references, problems) => {
  if (sound.whole('options') && sound.document.options.length === 0)
    problems.push({ pointer: '/options', code: 'length', message: 'A model needs an option to choose.' })
}

const criteria: Check = (sound, _references, problems) => {
  if (sound.whole('criteria') && !sound.document.criteria.some(({ weight }) => weight > 0))
    problems.push({ pointer: '/criteria', code: 'weights', message: 'At least one criterion needs a weight above 0.' })
}

const ratings: Check = (sound, references, problems) => {
  const rated = new Set<string>()
  for (const [pointer, { option, criterion, value, low = value, high = value }] of sound.each('ratings')) {
    references.option(option, at(pointer, 'option'))
    references.criterion(criterion, at(pointer, 'criterion'))
    rated.add(`${option}/${criterion}`)
    if (low > value || value > high)
      problems.push({ pointer, code: 'interval', message: `${value} is not between ${low} and ${high}.` })
  }
  const [optionKeys, criterionKeys] = [sound.keys('options'), sound.keys('criteria')]
  if (!sound.whole('ratings') || !optionKeys || !criterionKeys) return
  for (const option of optionKeys)
    for (const criterion of criterionKeys)
      if (!rated.has(`${option}/${criterion}`))
        problems.push({
          pointer: '/ratings',
          code: 'missingRating',
          message: `"${option}" has no rating on "${criterion}".`,
        })
}

/** What conditions may read: a question that cannot be relied on may be anything, and one whose key is unknown silences the rest. */
function factsFor(sound: SoundDocument, questions: readonly (Question | undefined)[]): Variables | undefined {
  if (!sound.keys('questions')) return undefined
  const harmed = sound.document.questions.slice(0, questions.length).filter((_, i) => questions[i] === undefined)
  const facts = new Map(variablesOf(questions.map((question) => question ?? { ...NOBODY })))
  facts.delete(NOBODY.key)
  for (const { key } of harmed) facts.set(key, { index: 0, kind: 'unknown' })
  return facts
}

/** The placeholder of an unreadable question, with a key that no question can have. */
const NOBODY: Question = { key: '', text: {}, type: 'number' }

const questions: Check = (sound, references, problems) => {
  const all = sound.questions()
  for (const [pointer, question, index] of sound.each('questions')) {
    checkQuestion(question, pointer, problems)
    const earlier = question.showIf === undefined ? undefined : factsFor(sound, all.slice(0, index))
    if (earlier) compileCondition(question.showIf, earlier, at(pointer, 'showIf'), problems)
    checkEffects(question.effects ?? [], question.type === 'number', at(pointer, 'effects'), references, problems)
    question.choices?.forEach((choice, i) => {
      checkEffects(choice.effects, false, `${pointer}/choices/${i}/effects`, references, problems)
    })
  }
}

const rules: Check = (sound, references, problems) => {
  const facts = factsFor(sound, sound.questions())
  for (const [pointer, rule] of sound.each('rules')) {
    if (facts) compileCondition(rule.when, facts, at(pointer, 'when'), problems)
    checkEffects(rule.effects, false, at(pointer, 'effects'), references, problems)
  }
}

const estimates: Check = (sound, references, problems) => {
  const { estimates } = sound.document
  if (!estimates || !sound.clean('/estimates')) return
  estimates.options.forEach(({ option, weeks: [low, high] }, i) => {
    const pointer = `/estimates/options/${i}`
    references.option(option, at(pointer, 'option'))
    if (low > high)
      problems.push({ pointer: at(pointer, 'weeks'), code: 'interval', message: `${low} is more than ${high}.` })
  })
  const { rateQuestion } = estimates
  if (rateQuestion !== undefined) references.numberQuestion(rateQuestion, '/estimates/rateQuestion')
}

const caseStudies: Check = (sound, references, problems) => {
  const facts = factsFor(sound, sound.questions())
  for (const [pointer, { option, when }] of sound.each('caseStudies')) {
    references.option(option, at(pointer, 'option'))
    if (when !== undefined && facts) compileCondition(when, facts, at(pointer, 'when'), problems)
  }
}

const scenarios: Check = (sound, references, problems) => {
  const all = sound.questions()
  const readable = all.filter((question) => question !== undefined)
  const harmed = new Set(all.flatMap((question, i) => (question ? [] : [sound.document.questions[i]?.key])))
  const most = sound.clean('/settings')
    ? (settingsOf(sound.document.settings).priorities?.max ?? null)
    : Number.POSITIVE_INFINITY
  for (const [pointer, { answers, priorities, expect }] of sound.each('scenarios')) {
    const judged = Object.fromEntries(Object.entries(answers).filter(([key]) => !harmed.has(key)))
    if (sound.keys('questions'))
      for (const problem of checkAnswers(readable, judged, at(pointer, 'answers'))) problems.push(problem)
    if (priorities && sound.whole('criteria'))
      for (const problem of checkPriorities(sound.document.criteria, most, priorities, at(pointer, 'priorities')))
        problems.push(problem)
    references.expectation(expect, at(pointer, 'expect'))
  }
}
