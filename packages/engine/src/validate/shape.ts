import type { Json } from '../document.ts'
import { isIsoDate } from './dates.ts'
import { checkLimits, limits } from './limits.ts'
import type { Problem } from '../problem.ts'
import {
  byType,
  either,
  flag,
  json,
  LARGEST,
  list,
  named,
  nothing,
  number,
  object,
  oneOf,
  pair,
  record,
  type Schema,
  text,
} from './schema.ts'

/** Keys of options, criteria, questions and the like; slugs too. */
export const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/
/** What may be linked to: http and https only. Each letter is looked at once: two repeats side by side would try every way to share them. */
export const WEB_ADDRESS = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/?#]\S*$/
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

const key = named('key', text({ pattern: KEY, name: 'a key (a-z, 0-9 and hyphens, at most 64)' }))
const language = text({ pattern: LANGUAGE_TAG, name: 'a language tag such as "en" or "pt-BR"' })
const localText = named('text', record(LANGUAGE_TAG, text(), { called: 'a language tag such as "en"' }))
const link = text({ pattern: WEB_ADDRESS, name: 'an http or https address' })
const sourceOfEffect = text({
  pattern: /^(answer|rule):[a-z0-9][a-z0-9-]{0,63}$/,
  name: 'such as "rule:live" or "answer:team"',
})
const claims = list(text({ min: 1 }))

const date: Schema = {
  check(value, pointer, problems) {
    if (typeof value !== 'string' || !isIsoDate(value))
      problems.push({
        pointer,
        code: 'date',
        message: 'This must be a date such as "2026-11-24", "2026-11" or "2026".',
      })
  },
  describe: () => ({ type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
}

const byKey = ({ key }: { [name: string]: unknown }) => (typeof key === 'string' ? key : undefined)

const source = named(
  'source',
  object({ title: text(), url: link }, { publisher: text(), published: date, accessed: date, bestBefore: date }),
)
const sources = list(source)

const curve = named('curve', list(pair(number()), { min: 1 }))
const amount = either([Array.isArray, curve], [() => true, number()])
const factor = either([Array.isArray, curve], [() => true, number({ min: 0 })])

const constant = (value: string) => oneOf(value)
const effect = named(
  'effect',
  byType({
    weight: object({ type: constant('weight'), criterion: key }, { add: amount, multiply: factor }),
    rating: object({ type: constant('rating'), option: key, criterion: key, add: amount }),
    exclude: object({ type: constant('exclude'), option: key, reason: localText }),
    estimate: object({ type: constant('estimate') }, { option: key, add: amount, multiply: factor }),
    caveat: object({ type: constant('caveat'), text: localText }, { option: key }),
    caseStudy: object({ type: constant('caseStudy'), key }),
  }),
)
const effects = list(effect)

const option = object({ key, name: localText, summary: localText }, { url: link })
const criterion = object(
  { key, name: localText, description: localText, weight: number({ min: 0 }) },
  { group: localText },
)
const points = number({ min: 0, max: 10 })
const rating = object(
  { option: key, criterion: key, value: points, rationale: localText, sources },
  { low: points, high: points, reviewed: date, claims },
)
const choice = object({ key, label: localText, effects }, { short: localText, claims })
const question = object(
  { key, text: localText, type: oneOf('single', 'multi', 'scale', 'boolean', 'number') },
  {
    section: localText,
    short: localText,
    help: localText,
    choices: list(choice, { max: limits.choices, identity: byKey }),
    min: number(),
    max: number(),
    step: number({ min: 0 }),
    unit: localText,
    fixed: flag,
    showIf: named('condition', json),
    effects,
  },
)
const rule = object({ key, description: localText, when: named('condition', json), effects }, { claims })
const weeks = pair(number({ min: 0 }))
const estimates = object(
  {
    hourlyRate: number({ min: 0 }),
    hoursPerWeek: number({ min: 0, max: 168 }),
    currency: text({ pattern: /^[A-Z]{3}$/, name: 'a currency code such as "EUR"' }),
    options: list(object({ option: key, weeks }, { claims }), {
      identity: ({ option }) => (typeof option === 'string' ? option : undefined),
    }),
  },
  { rateQuestion: key },
)
const caseStudy = object(
  { key, title: localText, summary: localText, option: key, sources },
  { why: localText, url: link, when: named('condition', json), claims },
)

const answer = named(
  'answer',
  either(
    [(value) => value === null, nothing],
    [(value) => typeof value === 'boolean', flag],
    [(value) => typeof value === 'number', number()],
    [Array.isArray, list(key)],
    [() => true, key],
  ),
)
const strength = oneOf('clear', 'leaning', 'tooClose')
const expectation = object(
  {},
  {
    status: oneOf('ranked', 'notEnoughAnswers', 'noneFits'),
    winner: key,
    excluded: list(key),
    notWinner: list(key),
    minMargin: number(),
    strength,
    caveats: list(sourceOfEffect),
    caseStudies: list(key),
    estimates: list(object({ option: key, weeks })),
  },
)
const scenario = object(
  { key, description: localText, answers: record(KEY, answer), expect: expectation },
  { priorities: record(KEY, number({ min: 0 })), claims },
)

const share = number({ min: 0, max: 1 })
const settings = object(
  {},
  {
    tie: number({ min: 0, max: 100 }),
    uncertainty: share,
    samples: number({ min: 1, max: limits.samples, whole: true }),
    clear: share,
    leaning: share,
    priorities: either(
      [(value) => value === null, nothing],
      [() => true, object({ max: number({ min: 0, max: LARGEST }) })],
    ),
  },
)

const model = object(
  {
    format: constant('verdict.model/1'),
    slug: key,
    title: localText,
    description: localText,
    defaultLocale: language,
    locales: list(language, { max: limits.locales }),
    options: list(option, { max: limits.options, identity: byKey }),
    criteria: list(criterion, { max: limits.criteria, identity: byKey }),
    ratings: list(rating, {
      identity: ({ option, criterion }) =>
        typeof option === 'string' && typeof criterion === 'string' ? `${option}/${criterion}` : undefined,
    }),
    questions: list(question, { max: limits.questions, identity: byKey }),
    rules: list(rule, { max: limits.rules, identity: byKey }),
    caseStudies: list(caseStudy, { identity: byKey }),
    scenarios: list(scenario, { max: limits.scenarios, identity: byKey }),
  },
  {
    subtitle: localText,
    disclosure: localText,
    estimates,
    tieAdvice: list(localText),
    glossary: list(object({ term: localText, meaning: localText })),
    settings,
  },
)

/**
 * What is wrong with the shape of a document: all of it at once. A draft must have the shape; what it means may still be wrong.
 */
export function validateShape(document: unknown): Problem[] {
  const problems = checkLimits(document)
  // A document beyond the limits is not read any further; forbidden characters are found again, with their place, below.
  if (problems.some(({ pointer }) => pointer === '')) return problems
  const found: Problem[] = []
  model.check(document, '', found)
  const places = new Set(found.map(({ pointer }) => pointer))
  return [...found, ...problems.filter(({ pointer }) => !places.has(pointer))]
}

/** The shape as a JSON Schema (2020-12). */
export function jsonSchema(): Json {
  const definitions: { [name: string]: Json } = {}
  const root = model.describe(definitions) as { [key: string]: Json }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Verdict decision model, format verdict.model/1',
    ...root,
    $defs: definitions,
  }
}
