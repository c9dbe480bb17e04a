import type {
  Answers,
  ModelCaseStudy,
  Choice,
  Condition,
  Effect,
  LocalText,
  ModelDocument,
  Question,
  Rating,
  Rule,
  Scenario,
} from '../src/document.ts'

/** A model described by its numbers: ratings by option in the order of the criteria, weights by criterion. */
interface Sketch extends Partial<Omit<ModelDocument, 'options' | 'criteria' | 'ratings'>> {
  options?: { [option: string]: (number | [low: number, value: number, high: number])[] }
  criteria?: { [criterion: string]: number }
}

export const text = (en: string): LocalText => ({ en })

/**
 * A small legal model for hand-written examples; name what matters, the rest is filled in.
 *
 * By default Django (71.25 points) leads Node.js (67.5) on speed and price, and one question without effects is asked: `{ go: true }` is
 * an answer that changes nothing.
 */
export function model({ options, criteria, ...rest }: Sketch = {}): ModelDocument {
  const rows = Object.entries(options ?? { django: [9, 4], nodejs: [6, 8] })
  const weights = Object.entries(criteria ?? { speed: 5, price: 3 })
  return {
    format: 'verdict.model/1',
    slug: 'example',
    title: text('Which one?'),
    description: text('An example'),
    defaultLocale: 'en',
    locales: ['en'],
    options: rows.map(([key]) => ({ key, name: text(key), summary: text('') })),
    criteria: weights.map(([key, weight]) => ({ key, name: text(key), description: text(''), weight })),
    ratings: rows.flatMap(([option, row]) => weights.map(([criterion], c) => rated(option, criterion, row[c] ?? 5))),
    questions: [yesNo('go')],
    rules: [],
    caseStudies: [],
    scenarios: [],
    ...rest,
  }
}

function rated(option: string, criterion: string, points: number | [low: number, value: number, high: number]): Rating {
  const known = { option, criterion, rationale: text('why'), sources: [] }
  if (typeof points === 'number') return { ...known, value: points }
  const [low, value, high] = points
  return { ...known, value, low, high }
}

type Effects = { [choice: string]: Effect[] }
type Extra = Partial<Omit<Question, 'key' | 'type' | 'choices'>>

const choices = (effects: Effects): Choice[] =>
  Object.entries(effects).map(([key, effects]) => ({ key, label: text(key), effects }))

const asking =
  (type: Question['type']) =>
  (key: string, effects: Effects, extra: Extra = {}): Question => ({
    key,
    text: text(`${key}?`),
    type,
    choices: choices(effects),
    ...extra,
  })

export const single = asking('single')
export const scale = asking('scale')
export const multi = asking('multi')
export const yesNo = (key: string, { yes = [], no = [] }: Effects = {}, extra: Extra = {}): Question =>
  asking('boolean')(key, { yes, no }, extra)
export const number = (key: string, min: number, max: number, extra: Extra = {}): Question => ({
  key,
  text: text(`${key}?`),
  type: 'number',
  min,
  max,
  ...extra,
})

export const rule = (key: string, when: Condition, ...effects: Effect[]): Rule => ({
  key,
  description: text(key),
  when,
  effects,
})

export const caseStudy = (key: string, option: string, extra: Partial<ModelCaseStudy> = {}): ModelCaseStudy => ({
  key,
  title: text(key),
  summary: text(''),
  option,
  sources: [],
  ...extra,
})

export const scenario = (
  key: string,
  answers: Answers,
  expect: Scenario['expect'],
  extra: Partial<Scenario> = {},
): Scenario => ({
  key,
  description: text(key),
  answers,
  expect,
  ...extra,
})

export const weigh = (criterion: string, change: { add?: number; multiply?: number }): Effect => ({
  type: 'weight',
  criterion,
  ...change,
})
export const rate = (option: string, criterion: string, add: number): Effect => ({
  type: 'rating',
  option,
  criterion,
  add,
})
export const exclude = (option: string, reason = 'out'): Effect => ({ type: 'exclude', option, reason: text(reason) })
export const caveat = (remark: string, option?: string): Effect => ({
  type: 'caveat',
  text: text(remark),
  ...(option !== undefined && { option }),
})
export const recommend = (key: string): Effect => ({ type: 'caseStudy', key })
