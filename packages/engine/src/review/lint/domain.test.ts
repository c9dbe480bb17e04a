import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { multi, number, scale, single, yesNo } from '../../../testing/model.ts'
import { property } from '../../../testing/property.ts'
import { nextDown, nextUp } from '../../maths/neighbours.ts'
import {
  answerOf,
  type AnswerDomain,
  halves,
  hasAnswer,
  isPoint,
  known,
  roundNumber,
  unknown,
  wholeDomain,
} from './domain.ts'

const numbers = (low: number, high: number, none = false): AnswerDomain => ({ kind: 'number', none, low, high })
const choice = (values: (string | boolean)[], none = false): AnswerDomain => ({ kind: 'choice', none, values })
const set = (taken: (0 | 1 | 2)[], none = false, known = true): AnswerDomain => ({
  kind: 'set',
  none,
  known,
  keys: ['a', 'b', 'c'].slice(0, taken.length),
  taken,
})

describe('all that may be answered to a question, none included', () => {
  test.each([
    { question: single('q', { a: [], b: [] }), domain: choice(['a', 'b'], true) },
    { question: scale('q', { low: [] }), domain: choice(['low'], true) },
    { question: yesNo('q'), domain: choice([true, false], true) },
    { question: number('q', -1, 9), domain: numbers(-1, 9, true) },
    { question: multi('q', { a: [], b: [] }), domain: set([2, 2], true) },
  ])('$question.type', ({ question, domain }) => {
    expect(wholeDomain(question)).toEqual(domain)
  })
  test('of several choices those that no condition names are left out', () => {
    const question = multi('q', { a: [], b: [], c: [] })
    expect(wholeDomain(question, new Set(['b', 'other']))).toMatchObject({ keys: ['b'], taken: [2] })
    expect(wholeDomain(question, new Set())).toMatchObject({ keys: [], taken: [] })
  })
})

describe('what a domain holds', () => {
  test.each<{ case: string; domain: AnswerDomain; some: boolean; point: boolean; answer: unknown }>([
    { case: 'a number', domain: numbers(3, 3), some: true, point: true, answer: 3 },
    { case: 'a number or none', domain: numbers(3, 3, true), some: true, point: false, answer: 3 },
    { case: 'numbers', domain: numbers(3, 4), some: true, point: false, answer: 3 },
    { case: 'no number but none', domain: numbers(1, 0, true), some: false, point: true, answer: null },
    { case: 'no number at all', domain: numbers(1, 0), some: false, point: false, answer: null },
    { case: 'a choice', domain: choice(['a']), some: true, point: true, answer: 'a' },
    { case: 'false', domain: choice([false]), some: true, point: true, answer: false },
    { case: 'choices', domain: choice(['b', 'a']), some: true, point: false, answer: 'b' },
    { case: 'no choice but none', domain: choice([], true), some: false, point: true, answer: null },
    { case: 'a set', domain: set([1, 0, 1]), some: true, point: true, answer: ['a', 'c'] },
    { case: 'the empty set', domain: set([0, 0]), some: true, point: true, answer: [] },
    { case: 'sets', domain: set([1, 2]), some: true, point: false, answer: ['a'] },
    { case: 'no set but none', domain: set([2], true, false), some: false, point: true, answer: null },
  ])('$case', ({ domain, some, point, answer }) => {
    expect(hasAnswer(domain)).toBe(some)
    expect(isPoint(domain)).toBe(point)
    expect(answerOf(domain)).toEqual(answer)
  })
})

describe('with an answer, and without', () => {
  test.each([numbers(1, 2, true), choice(['a'], true), set([2, 1], true)])('$kind', (domain) => {
    expect(known(domain)).toEqual({ ...domain, none: false })
    const answered = known(domain)
    expect(known(answered)).toBe(answered)
    expect(hasAnswer(unknown(domain))).toBe(false)
    expect(unknown(domain).none).toBe(true)
    expect(isPoint(unknown(domain))).toBe(true)
  })
})

describe('smaller domains that hold the same', () => {
  test.each<{ case: string; domain: AnswerDomain; turning?: number[]; parts: AnswerDomain[] }>([
    { case: 'a point has none', domain: choice(['a']), parts: [] },
    { case: 'nothing but none has none', domain: numbers(1, 0, true), parts: [] },
    {
      case: 'first the answers apart from none',
      domain: choice(['a', 'b'], true),
      parts: [choice(['a', 'b']), choice([], true)],
    },
    {
      case: 'choices in two halves, the first the larger',
      domain: choice(['a', 'b', 'c']),
      parts: [choice(['a', 'b']), choice(['c'])],
    },
    { case: 'a set by the first choice that is open', domain: set([0, 2, 2]), parts: [set([0, 1, 2]), set([0, 0, 2])] },
    { case: 'numbers in the middle', domain: numbers(0, 8), parts: [numbers(0, 4), numbers(nextUp(4), 8)] },
    {
      case: 'numbers at the middle one of their turning points, which stands alone',
      domain: numbers(0, 8),
      turning: [-1, 2, 3, 5, 9],
      parts: [numbers(3, 3), numbers(0, nextDown(3)), numbers(nextUp(3), 8)],
    },
    {
      case: 'a turning point at the end',
      domain: numbers(0, 8),
      turning: [8],
      parts: [numbers(8, 8), numbers(0, nextDown(8))],
    },
    { case: 'two neighbours', domain: numbers(1, nextUp(1)), parts: [numbers(1, 1), numbers(nextUp(1), nextUp(1))] },
  ])('$case', ({ domain, turning = [], parts }) => {
    expect(halves(domain, turning)).toEqual(parts)
  })

  const ends = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
  property('numbers are cut without loss: the parts lie side by side', [ends, ends, fc.array(ends)], (a, b, points) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    if (low === high) return
    const parts = halves(
      numbers(low, high),
      points.sort((x, y) => x - y),
    ) as { low: number; high: number }[]
    const ordered = [...parts].sort((x, y) => x.low - y.low)
    expect(ordered[0]?.low).toBe(low)
    expect(ordered.at(-1)?.high).toBe(high)
    for (let i = 1; i < ordered.length; i++)
      expect(ordered[i]?.low === nextUp(ordered[i - 1]?.high as number)).toBe(true)
    expect(parts.length).toBeGreaterThan(1)
  })
})

describe('a number that a person would write, between two', () => {
  test.each([
    { low: 0, high: 10, round: 5 },
    { low: 20, high: 60, round: 40 },
    { low: 0.1, high: 0.4, round: 0.3 },
    { low: 3.2, high: 3.3, round: 3.3 },
    { low: 2, high: 2, round: 2 },
    { low: -10, high: -1, round: -5 },
    { low: 1e-9, high: 3e-9, round: 2e-9 },
    { low: 14.99, high: 15, round: 15 },
    { low: 0.123456789012345, high: 0.123456789012346, round: 0.1234567890123455 },
  ])('$low to $high', ({ low, high, round }) => {
    expect(roundNumber(low, high)).toBeCloseTo(round, 15)
  })
  property(
    'lies between them',
    [fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true })],
    (low, width) => {
      const round = roundNumber(low, low + width)
      expect(round).toBeGreaterThanOrEqual(low)
      expect(round).toBeLessThanOrEqual(low + width)
    },
  )
})
