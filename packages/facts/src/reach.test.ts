import { type Answers, compile, type ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { leadOver, reachOf } from './reach.ts'

const text = (en: string) => ({ en })
const adds = (criterion: string, amount: number) => [{ type: 'weight' as const, criterion, add: amount }]
const choice = (key: string, criterion: string, amount: number) => ({
  key,
  label: text(key),
  effects: adds(criterion, amount),
})

/** A is best at speed, B at price, by as much: what weighs more decides. */
const document = {
  format: 'verdict.model/1',
  slug: 'two',
  title: text('Two'),
  description: text('Two'),
  defaultLocale: 'en',
  locales: ['en'],
  options: [
    { key: 'a', name: text('A'), summary: text('A') },
    { key: 'b', name: text('B'), summary: text('B') },
  ],
  criteria: [
    { key: 'speed', name: text('Speed'), description: text('Speed'), weight: 10 },
    { key: 'price', name: text('Price'), description: text('Price'), weight: 10 },
  ],
  ratings: [
    ['a', 'speed', 10],
    ['a', 'price', 0],
    ['b', 'speed', 0],
    ['b', 'price', 10],
  ].map(([option, criterion, value]) => ({
    option,
    criterion,
    value,
    low: value,
    high: value,
    rationale: text('So.'),
    sources: [],
    reviewed: '2026-01-01',
  })),
  questions: [
    {
      key: 'hurry',
      text: text('Hurry?'),
      type: 'single',
      choices: [choice('yes', 'speed', 20), choice('no', 'price', 20)],
    },
    {
      key: 'parts',
      text: text('Parts?'),
      type: 'multi',
      choices: [choice('live', 'speed', 20), choice('cheap', 'price', 60)],
    },
    { key: 'rate', text: text('Rate?'), type: 'number', min: 0, max: 10 },
  ],
  rules: [],
  caseStudies: [],
  scenarios: [],
} as unknown as ModelDocument

const model = compile(document)
const [single, multi, number] = document.questions as [never, never, never]
const grounds = (answers: Answers) => ({ answers, priorities: {} })
const [A, B] = [0, 1]

describe('the lead over the best other option', () => {
  test('is below zero where another option leads', () => {
    // Speed weighs 30 of 40.
    expect(leadOver(model, grounds({ hurry: 'yes' }), A)).toBeCloseTo(50)
    expect(leadOver(model, grounds({ hurry: 'yes' }), B)).toBeCloseTo(-50)
  })
})

describe('how far one answer can move the lead', () => {
  test('is from the least to the most of all choices, the given one among them', () => {
    const reach = reachOf(model, grounds({ hurry: 'yes' }), single, A)
    expect(reach?.low).toBeCloseTo(-50)
    expect(reach?.high).toBeCloseTo(50)
  })

  test('counts what is without an answer as it is now', () => {
    const reach = reachOf(model, grounds({ parts: ['live'] }), single, A)
    // 30 + 20 of 60, 30 of 60 with 10 + 20 on the other side.
    expect(reach?.low).toBeCloseTo(0)
    expect(reach?.high).toBeCloseTo((50 / 60 - 10 / 60) * 100)
  })

  test('takes or leaves each choice of several', () => {
    const reach = reachOf(model, grounds({ parts: ['live'] }), multi, A)
    // Without any it is level; with both price weighs 70 of 100.
    expect(reach?.low).toBeCloseTo(-40)
    expect(reach?.high).toBeCloseTo(50)
  })

  test('is not told of a number', () => {
    expect(reachOf(model, grounds({ hurry: 'yes' }), number, A)).toBeUndefined()
  })
})
