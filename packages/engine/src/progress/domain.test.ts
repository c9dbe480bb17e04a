import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { model, multi, number, scale, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { Values } from '../conditions/variables.ts'
import { compile } from '../decide/model.ts'
import type { CompiledQuestion } from '../decide/sources.ts'
import type { Question } from '../document.ts'
import { type Domain, OPEN, split, UNANSWERED, widthOf } from './domain.ts'

type Value = Values[number]

const compiled = (question: Question) => compile(model({ questions: [question] })).questions[0] as CompiledQuestion
const settled = (value: Value): Domain => ({ kind: 'settled', value })

/** Whether a domain contains an answer; undefined is none. */
function contains({ choices }: CompiledQuestion, domain: Domain, value: Value): boolean {
  if (domain.kind === 'open') return true
  if (domain.kind === 'settled') return JSON.stringify(domain.value) === JSON.stringify(value)
  if (domain.kind === 'range') return typeof value === 'number' && value > domain.low && value < domain.high
  return (
    Array.isArray(value) &&
    [...choices.keys()].every((key, i) => domain.taken[i] === 2 || value.includes(key) === (domain.taken[i] === 1))
  )
}

const abc = { a: [], b: [], c: [] }
const sets = [[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
const turning = [2.5, 40]
const questions: { question: Question; values: Value[] }[] = [
  { question: single('q', abc), values: ['a', 'b', 'c', undefined] },
  { question: scale('q', abc), values: ['a', 'b', 'c', undefined] },
  { question: yesNo('q'), values: [true, false, undefined] },
  { question: multi('q', abc), values: [...sets, undefined] },
  { question: number('q', 0, 100), values: [0, 0.1, 2.5, 2.6, 39, 40, 41, 50, 99, 100, undefined] },
]

/** All domains that splitting leads to, without the ends of narrow ranges. */
function* splitToTheEnd(question: CompiledQuestion, domain: Domain, depth = 6): Generator<Domain> {
  const parts = depth === 0 ? [] : split(question, domain, turning)
  if (parts.length === 0) yield domain
  for (const part of parts) yield* splitToTheEnd(question, part, depth - 1)
}

describe.each(questions)('splitting the answers to a $question.type question', ({ question, values }) => {
  const own = compiled(question)

  test('puts every answer into exactly one part', () => {
    const parts = split(own, OPEN, turning)
    for (const value of values) expect(parts.filter((part) => contains(own, part, value))).toHaveLength(1)
  })

  test('loses none on the way to the end', () => {
    const ends = [...splitToTheEnd(own, OPEN)]
    for (const value of values) expect(ends.filter((part) => contains(own, part, value))).toHaveLength(1)
  })

  test('ends at single answers and narrow ranges', () => {
    for (const end of splitToTheEnd(own, OPEN, 20))
      expect(end.kind === 'settled' || (end.kind === 'range' && widthOf(own, end) <= 1 / 256)).toBe(true)
  })

  test('leaves a single answer as it is', () => {
    for (const value of values) expect(split(own, settled(value), turning)).toEqual([])
    expect(split(own, UNANSWERED, turning)).toEqual([])
  })
})

test('a number splits at its turning points within its bounds, each of them alone', () => {
  const parts = split(compiled(number('q', 0, 10)), OPEN, [-5, 0, 4, 10, 12])
  expect(parts).toEqual([
    settled(0),
    { kind: 'range', low: 0, high: 4 },
    settled(4),
    { kind: 'range', low: 4, high: 10 },
    settled(10),
    UNANSWERED,
  ])
})

test('a number with one allowed answer has that and none', () => {
  expect(split(compiled(number('q', 3, 3)), OPEN, [3])).toEqual([settled(3), UNANSWERED])
})

property(
  'halving a range keeps its ends, and its parts are half as wide',
  [fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 10 })],
  (low, width) => {
    const question = compiled(number('q', 0, 100))
    const range = { kind: 'range', low, high: low + width } as const
    const [left, middle, right] = split(question, range, [])
    expect(left).toMatchObject({ kind: 'range', low })
    expect(right).toMatchObject({ kind: 'range', high: low + width })
    expect(middle).toEqual(settled((left as typeof range).high))
    expect((right as typeof range).low).toBe((left as typeof range).high)
    expect(widthOf(question, left as typeof range)).toBeCloseTo(widthOf(question, range) / 2, 12)
  },
)
