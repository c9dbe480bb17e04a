import type { Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questions } from './arbitrary-conditions.ts'
import { answerName, shareName, valueName } from './names.ts'
import { isLiteral, operationIn, questionIn } from './operation.ts'
import { arityOf, OPERATORS, OPERATORS_OF, type Operator, OPPOSITES } from './operators.ts'
import { DRAWN, sampleOf } from './sample.ts'

const names = { shortChoice: (question: string, choice: string) => `${question}'s ${choice}` } as Names

describe('what an answer is called', () => {
  test.each<[value: Parameters<typeof answerName>[0], question: Question | undefined, name: string]>([
    [true, undefined, 'yes'],
    [false, questions[4], 'no'],
    ['a', questions[0], "one's a"],
    ['a', undefined, 'a'],
    [0.1, questions[5], '0.1'],
    [['a', 1], undefined, '["a",1]'],
  ])('%j', (value, question, name) => expect(answerName(value, question, names)).toBe(name))

  test('a number has all its digits', () => expect(valueName(1234.56789)).toBe('1,234.56789'))
})

describe('a share of what was drawn', () => {
  test.each([
    [0, 0, ''],
    [0, 2000, '0 %'],
    [2000, 2000, '100 %'],
    [1, 2000, '0.1 %'],
    [1999, 2000, '99.9 %'],
    [666, 2000, '33.3 %'],
  ])('%d of %d is "%s"', (count, of, said) => expect(shareName(count, of)).toBe(said))

  test('is 0 or 100 for none and for all only', () => {
    const some = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(some, (count) => {
        expect(shareName(count, 100_000)).not.toMatch(/^(0|100|0\.0|100\.0) %$/)
      }),
    )
  })
})

describe('operators', () => {
  test('every one can be chosen for some question, and is in words of its own', () => {
    const offered = new Set(Object.values(OPERATORS_OF).flat())
    expect([...offered].sort()).toEqual(Object.keys(OPERATORS).sort())
    expect(new Set(Object.values(OPERATORS)).size).toBe(offered.size)
  })

  test('the opposite of an opposite is the same, and compares with as many values', () => {
    for (const [operator, other] of Object.entries(OPPOSITES) as [Operator, Operator][]) {
      expect(OPPOSITES[other as keyof typeof OPPOSITES]).toBe(operator)
      expect(arityOf(other)).toBe(arityOf(operator))
    }
  })

  test.each<[Operator, string]>([
    ['is', 'one'],
    ['isAtLeast', 'one'],
    ['includes', 'one'],
    ['isBetween', 'two'],
    ['isNotInside', 'two'],
    ['isOneOf', 'list'],
    ['lacksSomeOf', 'list'],
    ['isNoneOfThem', 'none'],
  ])('%s: %s', (operator, arity) => expect(arityOf(operator)).toBe(arity))
})

describe('an operation of JSONLogic', () => {
  test('is written as it was: an argument without a list stays without', () => {
    expect(operationIn({ '!': { var: 'a' } })?.withArgs([{ var: 'b' }])).toEqual({ '!': { var: 'b' } })
    expect(operationIn({ '!': [{ var: 'a' }] })?.withArgs([{ var: 'b' }])).toEqual({ '!': [{ var: 'b' }] })
    expect(operationIn({ '!': { var: 'a' } })?.withArgs([1, 2])).toEqual({ '!': [1, 2] })
  })

  test.each([null, true, 1, 'a', [], [{ '==': [1, 1] }], {}, { and: [], or: [] }])('%j is none', (json) =>
    expect(operationIn(json as never)).toBeUndefined(),
  )

  test.each([
    [{ var: 'team' }, 'team'],
    [{ var: ['team'] }, 'team'],
    [{ var: ['team', 'php'] }, undefined],
    [{ var: 1 }, undefined],
    [{ '!': 'team' }, undefined],
    ['team', undefined],
    [undefined, undefined],
  ])('%j reads the question %j', (json, question) => expect(questionIn(json as never)).toBe(question))

  test('numbers, texts, yes and no, and what is still to be said are literals', () => {
    expect([0, '', false, null].every((each) => isLiteral(each))).toBe(true)
    expect([undefined, [], {}].some((each) => isLiteral(each as never))).toBe(false)
  })
})

describe('what conditions are counted over', () => {
  test('is the same each time, and as much as is asked for', () => {
    expect(sampleOf(questions, [], 50)).toEqual(sampleOf(questions, [], 50))
    expect(sampleOf(questions, []).drawn).toHaveLength(DRAWN)
  })

  test('scenarios answer what they answer, in the order of the questions; nothing else of them counts', () => {
    const { scenarios } = sampleOf(questions, [{ flag: false, one: 'b', ghost: 'x' }, {}], 0)
    expect(scenarios[0]).toEqual(['b', undefined, undefined, undefined, false, undefined, undefined])
    expect(scenarios[1]?.every((each) => each === undefined)).toBe(true)
  })

  test('a question that does not show is not answered, one whose condition is broken shows for nobody', () => {
    const gated = questions.map((question) =>
      question.key === 'size'
        ? { ...question, showIf: { '==': [{ var: 'flag' }, true] } }
        : question.key === 'rate'
          ? { ...question, showIf: { '==': [{ var: 'ghost' }, 1] } }
          : question,
    )
    const { drawn, scenarios } = sampleOf(gated, [{ flag: false, size: 3 }], 200)
    for (const values of drawn) {
      expect(values[5] !== undefined).toBe(values[4] === true)
      expect(values[6]).toBeUndefined()
    }
    expect(scenarios[0]?.[5]).toBeUndefined()
  })

  test('every answer of a number is one that could be given', () => {
    for (const values of sampleOf(questions, [], 300).drawn) {
      expect(values[5]).toBeGreaterThanOrEqual(0)
      expect(values[5]).toBeLessThanOrEqual(10)
    }
  })
})
