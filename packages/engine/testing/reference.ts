import type { Amount, Answers, Effect, ModelDocument, Priorities, Question } from '../src/document.ts'
import type { Verdict } from '../src/verdict.ts'
import { evaluate, type Known } from './reference-conditions.ts'
import {
  referenceAcceptability,
  referenceAnyPriorities,
  referenceCentralWeights,
  referenceConfidence,
} from './reference-smaa.ts'

/*
 * A second, plain implementation of the engine's specification, independent of the code: the two must agree on every model.
 * Slow, and only for legal models with answers that fit.
 */

type Source = `answer:${string}` | `rule:${string}`
type Sourced = { source: Source; effect: Effect; x: number }

/** Section 2, step 1: the answers of the visible questions, unanswered ones left out. */
export function referenceKnown(document: ModelDocument, answers: Answers): Known {
  const known = new Map<string, string | string[] | boolean | number>()
  for (const { key, showIf } of document.questions) {
    if (showIf !== undefined && evaluate(showIf, known) !== true) continue
    const answer = Object.hasOwn(answers, key) ? answers[key] : null
    if (answer !== null && answer !== undefined) known.set(key, answer)
  }
  return known
}

/** Step 2: questions in order, then rules; `x` is the answer of a number question. */
export function referenceEffects(document: ModelDocument, known: Known): Sourced[] {
  const chosen = ({ key, type, choices = [] }: Question): Effect[] => {
    const answer = known.get(key)
    const keys = type === 'boolean' ? [answer ? 'yes' : 'no'] : Array.isArray(answer) ? answer : [answer]
    return choices.filter((choice) => keys.includes(choice.key)).flatMap(({ effects }) => effects)
  }
  const ofQuestions = document.questions
    .filter(({ key }) => known.has(key))
    .flatMap((question) => {
      const x = known.get(question.key)
      const effects = typeof x === 'number' ? (question.effects ?? []) : chosen(question)
      return effects.map((effect) => ({ source: `answer:${question.key}` as Source, effect, x: Number(x) }))
    })
  const ofRules = document.rules
    .filter(({ when }) => evaluate(when, known) === true)
    .flatMap(({ key, effects }) => effects.map((effect) => ({ source: `rule:${key}` as Source, effect, x: 0 })))
  return [...ofQuestions, ...ofRules]
}

export function referenceAmount(amount: Amount, x: number): number {
  if (typeof amount === 'number') return amount
  const [first, last] = [amount[0], amount.at(-1)] as [[number, number], [number, number]]
  if (x <= first[0]) return first[1]
  if (x >= last[0]) return last[1]
  const after = amount.findIndex(([point]) => point > x)
  const [[x0, y0], [x1, y1]] = [amount[after - 1], amount[after]] as [[number, number], [number, number]]
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}

const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b)
const add = (base: number, adds: number[]) => ascending(adds).reduce((total, each) => total + each, base)
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
const clamp = (points: number) => Math.min(10, Math.max(0, points))

/** Steps 3 and 4 and the core of a verdict, with the weights and ratings that it rests on. */
export function referenceVerdict(document: ModelDocument, answers: Answers, priorities: Priorities = {}) {
  const { options, criteria } = document
  const settings = { tie: 2, uncertainty: 0.25, samples: 10_000, clear: 0.9, leaning: 0.7, ...document.settings }
  const known = referenceKnown(document, answers)
  const effects = referenceEffects(document, known)
  const amounts = (part: 'add' | 'multiply', concerns: (effect: Effect) => boolean) =>
    effects.flatMap(({ effect, x }) => {
      const amount = (effect as { add?: Amount; multiply?: Amount })[part]
      return concerns(effect) && amount !== undefined ? [referenceAmount(amount, x)] : []
    })
  const changed = (base: number, concerns: (effect: Effect) => boolean) =>
    ascending(amounts('multiply', concerns)).reduce((value, each) => value * each, add(base, amounts('add', concerns)))

  let weights = criteria.map(({ key, weight }) => {
    const own = Object.hasOwn(priorities, key) ? (priorities[key] as number) : 1
    return (
      Math.max(
        0,
        changed(weight, (effect) => effect.type === 'weight' && effect.criterion === key),
      ) * own
    )
  })
  const baseWeights = weights.every((weight) => weight === 0)
  if (baseWeights) weights = criteria.map(({ weight }) => weight)

  const rated = options.map((option) =>
    criteria.map((criterion) => {
      const base = document.ratings.find((each) => each.option === option.key && each.criterion === criterion.key)
      const adds = amounts(
        'add',
        (effect) => effect.type === 'rating' && effect.option === option.key && effect.criterion === criterion.key,
      )
      const { value = 0, low = value, high = value } = base ?? {}
      return { value: clamp(add(value, adds)), low: clamp(add(low, adds)), high: clamp(add(high, adds)) }
    }),
  )

  const excluded = options.flatMap(({ key }) => {
    const reasons = effects.flatMap(({ source, effect }) =>
      effect.type === 'exclude' && effect.option === key ? [{ source, reason: effect.reason }] : [],
    )
    return reasons.length > 0 ? [{ option: key, reasons }] : []
  })
  const left = options.flatMap(({ key }, o) => (excluded.some(({ option }) => option === key) ? [] : [o]))

  const scores = rated.map((row) => {
    const points = sum(row.map(({ value }, c) => (weights[c] as number) * value))
    return (100 * points) / (10 * sum(weights))
  })
  const order: number[] = []
  for (let rest = left; rest.length > 0; rest = rest.filter((o) => o !== order.at(-1))) {
    const best = Math.max(...rest.map((o) => scores[o] as number))
    order.push(rest.find((o) => best - (scores[o] as number) <= 1e-9) as number)
  }

  const recommended = new Set(effects.flatMap(({ effect }) => (effect.type === 'caseStudy' ? [effect.key] : [])))
  const matching = document.caseStudies.filter(({ when }) => when !== undefined && evaluate(when, known) === true)
  const rate = known.get(document.estimates?.rateQuestion ?? '') ?? document.estimates?.hourlyRate
  const common = {
    excluded,
    estimates: (document.estimates?.options ?? []).map(({ option, weeks }) => {
      const concerns = (effect: Effect) =>
        effect.type === 'estimate' && (effect.option === undefined || effect.option === option)
      const [low, high] = weeks.map((base) => Math.max(0, changed(base, concerns))) as [number, number]
      const cost = [low, high].map((w) => w * (document.estimates?.hoursPerWeek as number) * (rate as number))
      return { option, weeks: [low, high], cost, currency: document.estimates?.currency }
    }),
    caseStudies: [
      ...document.caseStudies.filter(({ key }) => recommended.has(key)),
      ...matching.filter(({ key }) => !recommended.has(key)),
    ].map(({ key }) => key),
    caveats: effects.flatMap(({ source, effect }) =>
      effect.type === 'caveat'
        ? [{ source, ...(effect.option !== undefined && { option: effect.option }), text: effect.text }]
        : [],
    ),
    ...(baseWeights && { baseWeights: true as const }),
  }
  const nothing = { engine: 2, winner: null, strength: null, ranking: [], margin: null, robustness: null }
  const beyond = {
    weights: Object.fromEntries(criteria.map(({ key }, c) => [key, weights[c] as number])),
    ratings: Object.fromEntries(
      options.map(({ key }, o) => [key, Object.fromEntries(criteria.map((c, i) => [c.key, rated[o]?.[i]?.value]))]),
    ),
  }
  if (known.size === 0) {
    const empty = { excluded: [], estimates: [], caseStudies: [], caveats: [] }
    return { core: { status: 'notEnoughAnswers', ...nothing, ...empty }, beyond }
  }
  if (left.length === 0) return { core: { status: 'noneFits', ...nothing, ...common }, beyond }

  const [first, second] = order as [number, number | undefined]
  const margin = second === undefined ? null : (scores[first] as number) - (scores[second] as number)
  const byOption = <T>(values: T[]) => Object.fromEntries(left.map((o, i) => [options[o]?.key, values[i]]))
  const sampled = {
    weights,
    intervals: left.map((o) => rated[o] as { low: number; high: number }[]),
    uncertainty: settings.uncertainty,
    samples: settings.samples,
    answers: Object.fromEntries(known),
  }
  const shares = referenceAcceptability(sampled)
  const firstRank = shares[left.indexOf(first)]?.[0] as number
  const apart = margin === null || (margin >= settings.tie - 1e-9 && margin > 1e-9)
  const reached = (level: number) => apart && firstRank >= level
  const core: { [field in keyof Verdict]?: unknown } = {
    engine: 2,
    status: 'ranked',
    winner: options[first]?.key,
    strength: reached(settings.clear) ? 'clear' : reached(settings.leaning) ? 'leaning' : 'tooClose',
    ranking: order.map((o) => ({
      option: options[o]?.key,
      score: scores[o],
      gap: (scores[first] as number) - (scores[o] as number),
      contributions: Object.fromEntries(
        criteria.map(({ key }, c) => [
          key,
          (100 * ((weights[c] as number) * (rated[o]?.[c]?.value as number))) / (10 * sum(weights)),
        ]),
      ),
    })),
    margin,
    robustness: {
      samples: settings.samples,
      acceptability: byOption(shares),
    },
    ...common,
  }
  const robustness = () => {
    const central = referenceCentralWeights(sampled)
    return {
      centralWeights: byOption(
        central.map((row) => row && Object.fromEntries(criteria.map(({ key }, c) => [key, row[c]]))),
      ),
      confidence: byOption(referenceConfidence(sampled, central)),
      anyPriorities: byOption(referenceAnyPriorities(sampled)),
    }
  }
  return { core, beyond, robustness }
}
