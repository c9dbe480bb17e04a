import { type Json, type Question } from '@verdict/engine'
import { compileCondition, factsOf } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCondition, toQuery } from './query.ts'

const choices = ['a', 'b', 'c'].map((key) => ({ key, label: { en: key }, effects: [] }))
const questions: Question[] = [
  { key: 'one', text: { en: '' }, type: 'single', choices },
  { key: 'many', text: { en: '' }, type: 'multi', choices },
  { key: 'flag', text: { en: '' }, type: 'boolean' },
  { key: 'size', text: { en: '' }, type: 'number', min: 0, max: 10 },
]

const v = (key: string) => ({ var: key })

describe('what a query can say goes there and back unchanged', () => {
  test.each<{ condition: Json }>([
    { condition: { '==': [v('one'), 'a'] } },
    { condition: { '!=': [v('one'), 'a'] } },
    { condition: { '>=': [v('size'), 3] } },
    { condition: { '<=': [2, v('size'), 5] } },
    { condition: { in: [v('one'), ['a', 'b']] } },
    { condition: { '!': [{ in: [v('one'), ['a', 'b']] }] } },
    { condition: { in: ['a', v('many')] } },
    { condition: { '!': [{ in: ['a', v('many')] }] } },
    { condition: { and: [{ '==': [v('one'), 'a'] }, { or: [{ '==': [v('flag'), true] }, { '<': [v('size'), 4] }] }] } },
    { condition: { '!': [{ and: [{ '==': [v('one'), 'a'] }, { '==': [v('flag'), true] }] }] } },
  ])('$condition', ({ condition }) => {
    const query = toQuery(condition)
    expect(query && toCondition(query)).toEqual(condition)
  })
})

test.each<{ condition: Json }>([
  { condition: { '>': [{ '+': [v('size'), 1] }, 3] } },
  { condition: { '==': [v('one'), v('one')] } },
  { condition: { '!!': [v('flag')] } },
  { condition: true },
])('what a query cannot say has none: $condition', ({ condition }) => {
  expect(toQuery(condition)).toBeUndefined()
})

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ '==': fc.tuple(fc.constant(v('one')), fc.constantFrom('a', 'b')) }),
  fc.record({ in: fc.tuple(fc.constantFrom('a', 'c'), fc.constant(v('many'))) }),
  fc.constant(v('flag')),
  fc.record({ '<': fc.tuple(fc.constant(v('size')), fc.integer({ min: 0, max: 10 })) }),
)
const condition = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
    tie('node').map((not) => ({ '!': [not] })),
  ),
})).node

test('a condition that went through a query decides as it did before', () => {
  const answers = fc.tuple(
    fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }),
    fc.option(fc.boolean(), { nil: undefined }),
    fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  )
  const test = (given: Json) => compileCondition(given, factsOf(questions), '', [])
  fc.assert(
    fc.property(condition, answers, (given, values) => {
      const query = toQuery(given)
      if (!query) return
      const back = toCondition(query) as Json
      expect(test(back)?.run(values)).toBe(test(given)?.run(values))
    }),
  )
})
