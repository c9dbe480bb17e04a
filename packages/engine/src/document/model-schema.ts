import { isIsoDate } from './dates.ts'
import { limits } from './limits.ts'
import { KEY, LANGUAGE_TAG, WEB_ADDRESS } from './patterns.ts'
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

/** How a verdict may end. */
export const STATUSES = ['ranked', 'notEnoughAnswers', 'noneFits'] as const
/** How sure a verdict is, from the surest. */
export const STRENGTHS = ['clear', 'leaning', 'tooClose'] as const

const key = named('key', text({ pattern: KEY, name: 'a key (a-z, 0-9 and hyphens, at most 64)' }))
const language = text({ pattern: LANGUAGE_TAG, name: 'a language tag such as "en" or "pt-BR"' })
/** A text by BCP 47 language tag; it always holds the document's `defaultLocale`. */
export const localText = named('text', record(LANGUAGE_TAG, text(), { called: 'a language tag such as "en"' }))
const link = text({ pattern: WEB_ADDRESS, name: 'an http or https address' })
const sourceOfEffect = text({
  pattern: /^(answer|rule):[a-z0-9][a-z0-9-]{0,63}$/,
  name: 'such as "rule:live" or "answer:team"',
})
const claims = list(text({ min: 1 }))

const date: Schema<string> = {
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

export const source = named(
  'source',
  object(
    { title: text(), url: link },
    {
      publisher: text(),
      /** ISO dates: a year, a month or a day. */
      published: date,
      accessed: date,
      /** From this date on the source counts as old. */
      bestBefore: date,
    },
  ),
)
const sources = list(source)

/** Points `[x, y]` with x strictly ascending: linear between them, constant outside. Allowed on number questions. */
export const curve = named('curve', list(pair(number()), { min: 1 }))
export const amount = either([Array.isArray, curve], [() => true, number()])
const factor = either([Array.isArray, curve], [() => true, number({ min: 0 })])

const constant = <const Value extends string>(value: Value) => oneOf(value)
export const effect = named(
  'effect',
  byType({
    weight: object({ type: constant('weight'), criterion: key }, { add: amount, multiply: factor }),
    rating: object({ type: constant('rating'), option: key, criterion: key, add: amount }),
    exclude: object({ type: constant('exclude'), option: key, reason: localText }),
    estimate: object({ type: constant('estimate') }, { option: key, add: amount, multiply: factor }),
    caveat: object({ type: constant('caveat'), text: localText }, { option: key, nextStep: flag }),
    caseStudy: object({ type: constant('caseStudy'), key }),
  }),
)
const effects = list(effect)

/** A JSONLogic condition, limited to what `conditions/` compiles. */
export const condition = named('condition', json)

export const option = object({ key, name: localText, summary: localText }, { url: link })
export const criterion = object(
  {
    key,
    name: localText,
    description: localText,
    /** At least 0, on any scale. */
    weight: number({ min: 0 }),
  },
  { group: localText },
)
const points = number({ min: 0, max: 10 })
/** How good an option is on a criterion: 0..10, more is better, `low <= value <= high`. */
export const rating = object(
  { option: key, criterion: key, value: points, rationale: localText, sources },
  { low: points, high: points, reviewed: date, claims },
)
export const choice = object(
  { key, label: localText, effects },
  {
    /** As of a question; the label is shown where it is absent. */
    short: localText,
    /** The answer as a clause about the project, for sentences: "a freelancer builds it". */
    clause: localText,
    claims,
  },
)
export const questionType = oneOf('single', 'multi', 'scale', 'boolean', 'number')
export const question = object(
  { key, text: localText, type: questionType },
  {
    section: localText,
    /** A name of a few words, for pictures and lists; the text is shown where it is absent. */
    short: localText,
    help: localText,
    choices: list(choice, { max: limits.choices, identity: byKey }),
    min: number(),
    max: number(),
    step: number({ min: 0 }),
    unit: localText,
    /** A fact that the client cannot change: never offered as a counterfactual. */
    fixed: flag,
    showIf: condition,
    /** Of a number question only. */
    effects,
  },
)
export const rule = object({ key, description: localText, when: condition, effects }, { claims })
const weeks = pair(number({ min: 0 }))
export const optionEstimate = object({ option: key, weeks }, { claims })
export const estimates = object(
  {
    hourlyRate: number({ min: 0 }),
    hoursPerWeek: number({ min: 0, max: 168 }),
    /** ISO 4217. */
    currency: text({ pattern: /^[A-Z]{3}$/, name: 'a currency code such as "EUR"' }),
    options: list(optionEstimate, {
      identity: ({ option }) => (typeof option === 'string' ? option : undefined),
    }),
  },
  {
    /** A number question whose answer replaces `hourlyRate`. */
    rateQuestion: key,
  },
)
export const caseStudy = object(
  { key, title: localText, summary: localText, option: key, sources },
  {
    /** Why it matters to a client to whom it is shown. */
    why: localText,
    url: link,
    when: condition,
    claims,
  },
)

/** A choice's key, a set of keys in any order (multi), true or false, or a number; null and absent mean "I don't know". */
export const answer = named(
  'answer',
  either(
    [(value) => value === null, nothing],
    [(value) => typeof value === 'boolean', flag],
    [(value) => typeof value === 'number', number()],
    [Array.isArray, list(key)],
    [() => true, key],
  ),
)
export const status = oneOf(...STATUSES)
export const strength = oneOf(...STRENGTHS)
export const expectation = object(
  {},
  {
    status,
    winner: key,
    excluded: list(key),
    notWinner: list(key),
    minMargin: number(),
    strength,
    /** Sources such as `rule:live` or `answer:team`. */
    caveats: list(sourceOfEffect),
    caseStudies: list(key),
    estimates: list(object({ option: key, weeks })),
  },
)
export const answers = record(KEY, answer)
/** The client's own factor on each criterion; absent means 1. */
export const priorities = record(KEY, number({ min: 0 }))
export const scenario = object({ key, description: localText, answers, expect: expectation }, { priorities, claims })

const share = number({ min: 0, max: 1 })
export const settings = object(
  {},
  {
    /** Margins below this are too close to call; points of 100. */
    tie: number({ min: 0, max: 100 }),
    /** How far SMAA varies each weight: a share, 0..1. */
    uncertainty: share,
    samples: number({ min: 1, max: limits.samples, whole: true }),
    /** First-rank acceptability from which a verdict is clear, and from which it leans; shares. */
    clear: share,
    leaning: share,
    /** The largest factor a client may put on a criterion; null switches own priorities off. */
    priorities: either(
      [(value) => value === null, nothing],
      [() => true, object({ max: number({ min: 0, max: LARGEST }) })],
    ),
  },
)

/** A word that clients may not know, and what it means here. */
export const term = object({ term: localText, meaning: localText }, { key })

export const modelDocument = object(
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
    /** Shown below the title, for titles that do not say what is decided. */
    subtitle: localText,
    /** Who is behind the model and what they sell. */
    disclosure: localText,
    estimates,
    /** What else to decide on where it is too close to call. */
    tieAdvice: list(localText),
    glossary: list(term, { identity: byKey }),
    settings,
  },
)
