import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import type { Effect, ModelDocument } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { caveat, exclude, model, number, rate, recommend, caseStudy, rule, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceAmount, referenceEffects, referenceKnown } from '../../testing/reference.ts'
import type { TraceStep, Verdict } from '../verdict.ts'
import { explain } from './explain.ts'

type NumberStep = Extract<TraceStep, { before: unknown }>

const isNumber = (step: TraceStep): step is NumberStep => 'before' in step
const asList = (value: number | [number, number]) => (typeof value === 'number' ? [value] : value)
/** JSON has no negative zero. */
const plain = (value: number) => value + 0

/** Which number a step changed. */
const targetOf = (step: NumberStep): string =>
  step.type === 'weight'
    ? `weight ${step.criterion}`
    : step.type === 'rating'
      ? `rating ${step.option} ${step.criterion}`
      : `estimate ${step.option}`

/** Every number of a model, with its value in the verdict. */
function numbersOf({ criteria, ratings, estimates }: ModelDocument, verdict: Verdict): [string, number[], number[]][] {
  return [
    ...criteria.map(({ key, weight }): [string, number[], number[]] => [
      `weight ${key}`,
      [weight],
      [verdict.weights[key] as number],
    ]),
    ...ratings.map(({ option, criterion, value }): [string, number[], number[]] => [
      `rating ${option} ${criterion}`,
      [value],
      [verdict.ratings[option]?.[criterion] as number],
    ]),
    ...(estimates?.options ?? []).map(({ option, weeks }): [string, number[], number[]] => [
      `estimate ${option}`,
      weeks,
      verdict.estimates.find((each) => each.option === option)?.weeks as number[],
    ]),
  ]
}

/** What a step does by its own words. */
function applied({ type, source, add, multiply }: NumberStep, before: number): number {
  if (add !== undefined) return before + add
  if (multiply !== undefined) return before * multiply
  expect(source).toBe('limit')
  return Math.max(0, type === 'rating' ? Math.min(10, before) : before)
}

/** Applies every step of the trace to its base number; where all weights are 0 the base weights are used. */
function replay(document: ModelDocument, verdict: Verdict, arithmetic: boolean) {
  for (const [target, base, end] of numbersOf(document, verdict)) {
    let value = base
    for (const step of verdict.trace.filter(isNumber).filter((each) => targetOf(each) === target)) {
      expect(asList(step.before)).toEqual(value)
      value = asList(step.after)
      if (arithmetic) expect(value).toEqual(asList(step.before).map((before) => applied(step, before)))
    }
    if (verdict.baseWeights && target.startsWith('weight')) {
      expect(value.map(plain)).toEqual([0])
      expect(end).toEqual(base)
    } else expect(value.map(plain)).toEqual(end.map(plain))
  }
}

/** What an effect changes, one a number: "source, number, add or multiply". */
function changesOf({ estimates }: ModelDocument, source: string, effect: Effect, x: number) {
  const estimated = estimates?.options.map(({ option }) => option) ?? []
  const targets =
    effect.type === 'weight'
      ? [`weight ${effect.criterion}`]
      : effect.type === 'rating'
        ? [`rating ${effect.option} ${effect.criterion}`]
        : effect.type === 'estimate'
          ? estimated
              .filter((option) => effect.option === undefined || effect.option === option)
              .map((option) => `estimate ${option}`)
          : []
  const { add, multiply } = effect as { add?: number; multiply?: number }
  return targets.flatMap((target) => [
    ...(add === undefined ? [] : [`${source} ${target} add ${referenceAmount(add, x)}`]),
    ...(multiply === undefined ? [] : [`${source} ${target} multiply ${referenceAmount(multiply, x)}`]),
  ])
}

describe('replaying the trace', () => {
  property(
    'gives the effective weights, ratings and estimates to the last digit',
    [decisions()],
    ({ document, answers, priorities }) => {
      const verdict = explain(compile(document), answers, priorities)
      if (verdict.status === 'ranked') replay(document, verdict, true)
      else expect(verdict.trace).toEqual([])
    },
    400,
  )
  property(
    'holds together with numbers at the edge of what a model may hold',
    [decisions({ extreme: true })],
    ({ document, answers, priorities }) => {
      const verdict = explain(compile(document), answers, priorities)
      if (verdict.status === 'ranked') replay(document, verdict, false)
    },
    150,
  )

  property(
    'every effect that fires is in it once a number, beside limits and priorities only',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { status, trace } = explain(compile(document), answers, priorities)
      if (status !== 'ranked') return
      const effects = referenceEffects(document, referenceKnown(document, answers))
      const own = document.criteria.flatMap(({ key }) => {
        const factor = Object.hasOwn(priorities, key) ? priorities[key] : 1
        return factor === 1 ? [] : [`priority:${key} weight ${key} multiply ${factor}`]
      })
      const found = trace.filter(isNumber).filter(({ source }) => source !== 'limit')
      expect(
        found
          .map((step) => {
            const how = step.add === undefined ? `multiply ${step.multiply}` : `add ${step.add}`
            return `${step.source} ${targetOf(step)} ${how}`
          })
          .sort(),
      ).toEqual([...effects.flatMap(({ source, effect, x }) => changesOf(document, source, effect, x)), ...own].sort())
      expect(trace.filter((step) => !isNumber(step))).toEqual(
        effects.flatMap(({ source, effect }): TraceStep[] => {
          if (effect.type === 'caseStudy') return [{ source, type: effect.type, key: effect.key }]
          if (effect.type === 'exclude') return [{ source, type: effect.type, option: effect.option }]
          if (effect.type !== 'caveat') return []
          return [{ source, type: effect.type, ...(effect.option !== undefined && { option: effect.option }) }]
        }),
      )
    },
    300,
  )

  property(
    'of one number: adds ascending, multipliers ascending, the limit, the priority',
    [decisions()],
    ({ document, answers, priorities }) => {
      const steps = explain(compile(document), answers, priorities).trace.filter(isNumber)
      for (const target of new Set(steps.map(targetOf))) {
        const own = steps.filter((step) => targetOf(step) === target)
        const stage = ({ source, add }: NumberStep) =>
          source.startsWith('priority:') ? 3 : source === 'limit' ? 2 : add === undefined ? 1 : 0
        const keys = own.map((step) => [stage(step), step.add ?? step.multiply ?? 0] as const)
        expect(keys).toEqual([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
        expect(own.filter(({ source }) => source === 'limit').length).toBeLessThan(2)
      }
    },
  )
})

describe('by hand', () => {
  const traced = (
    sketch: Parameters<typeof model>[0],
    answers = { go: true } as { [key: string]: boolean | number },
    priorities = {},
  ) => explain(compile(model(sketch)), answers, priorities).trace

  test('a weight: what is added, multiplied, held at 0 and multiplied by the client', () => {
    const document = {
      questions: [yesNo('go', { yes: [weigh('speed', { multiply: 2, add: -9 })] })],
      rules: [rule('r', true, weigh('speed', { add: 1, multiply: 0.5 }))],
    }
    const weight = { type: 'weight', criterion: 'speed' }
    expect(traced(document, { go: true }, { speed: 3 })).toEqual([
      { ...weight, source: 'answer:go', add: -9, before: 5, after: -4 },
      { ...weight, source: 'rule:r', add: 1, before: -4, after: -3 },
      { ...weight, source: 'rule:r', multiply: 0.5, before: -3, after: -1.5 },
      { ...weight, source: 'answer:go', multiply: 2, before: -1.5, after: -3 },
      { ...weight, source: 'limit', before: -3, after: 0 },
      { ...weight, source: 'priority:speed', multiply: 3, before: 0, after: 0 },
    ])
  })
  test('ratings are held within 0..10, also of an option that is out', () => {
    const rules = [rule('r', true, rate('django', 'speed', 3), rate('nodejs', 'price', -9), exclude('nodejs'))]
    expect(traced({ rules })).toEqual([
      { source: 'rule:r', type: 'rating', option: 'django', criterion: 'speed', add: 3, before: 9, after: 12 },
      { source: 'limit', type: 'rating', option: 'django', criterion: 'speed', before: 12, after: 10 },
      { source: 'rule:r', type: 'rating', option: 'nodejs', criterion: 'price', add: -9, before: 8, after: -1 },
      { source: 'limit', type: 'rating', option: 'nodejs', criterion: 'price', before: -1, after: 0 },
      { source: 'rule:r', type: 'exclude', option: 'nodejs' },
    ])
  })
  test('the limit may hold one end of an estimate alone', () => {
    const weeks: [number, number] = [2, 6]
    const estimates = { hourlyRate: 1, hoursPerWeek: 1, currency: 'EUR', options: [{ option: 'django', weeks }] }
    const rules = [rule('r', true, { type: 'estimate', add: -3 })]
    expect(traced({ estimates, rules })).toEqual([
      { source: 'rule:r', type: 'estimate', option: 'django', add: -3, before: [2, 6], after: [-1, 3] },
      { source: 'limit', type: 'estimate', option: 'django', before: [-1, 3], after: [0, 3] },
    ])
  })
  test('a curve is listed with its value at the answer', () => {
    const add: [number, number][] = [
      [0, 0],
      [10, 5],
    ]
    const questions = [number('users', 0, 20, { effects: [{ type: 'weight', criterion: 'speed', add }] })]
    expect(traced({ questions }, { users: 4 })).toEqual([
      { source: 'answer:users', type: 'weight', criterion: 'speed', add: 2, before: 5, after: 7 },
    ])
  })
  test('exclusions, caveats and case studies come last: questions, then rules', () => {
    const document = {
      questions: [yesNo('go', { yes: [caveat('Mind'), recommend('story')] })],
      rules: [rule('r', true, caveat('Look', 'django'), exclude('nodejs'), weigh('price', { add: 1 }))],
      caseStudies: [caseStudy('story', 'django')],
    }
    expect(traced(document)).toEqual([
      { source: 'rule:r', type: 'weight', criterion: 'price', add: 1, before: 3, after: 4 },
      { source: 'answer:go', type: 'caveat' },
      { source: 'answer:go', type: 'caseStudy', key: 'story' },
      { source: 'rule:r', type: 'caveat', option: 'django' },
      { source: 'rule:r', type: 'exclude', option: 'nodejs' },
    ])
  })
})
