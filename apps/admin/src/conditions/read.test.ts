import type { Json } from '@verdict/engine'
import { compileCondition, variablesOf, type Truth } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examples } from '../testing/examples.ts'
import { answers, comparisons, conditions, drafts, questions } from './arbitrary-conditions.ts'
import { partsIn } from './edit.ts'
import { OPERATORS_OF, OPPOSITES, type Operator } from './operators.ts'
import type { Part, Sentence } from './part.ts'
import { read } from './read.ts'
import { opposite, written, writtenFor } from './write.ts'

const known = new Map(questions.map((question) => [question.key, question]))
const facts = variablesOf(questions)
const decided = (condition: Json, values: readonly unknown[]): Truth => {
  const problems: never[] = []
  const compiled = compileCondition(condition, facts, '', problems)
  if (!compiled) throw new Error(`${JSON.stringify(condition)} does not compile: ${JSON.stringify(problems)}`)
  return compiled.run(values as never)
}

/** What a sentence says of an answer, from its words alone. */
function said({ question, operator, values }: Sentence, given: readonly unknown[]): Truth {
  const answer = given[questions.findIndex(({ key }) => key === question)]
  if (answer === undefined) return undefined
  const [first, second] = values as [number, number]
  const number = answer as number
  const chosen = answer as Json[]
  const meanings: { [operator in Operator]: () => boolean } = {
    is: () => answer === first,
    isNot: () => answer !== first,
    isOneOf: () => values.includes(answer as Json),
    isNoneOf: () => !values.includes(answer as Json),
    isAtLeast: () => number >= first,
    isAtMost: () => number <= first,
    isMoreThan: () => number > first,
    isLessThan: () => number < first,
    isBetween: () => number >= first && number <= second,
    isNotBetween: () => number < first || number > second,
    isInside: () => number > first && number < second,
    isNotInside: () => number <= first || number >= second,
    includes: () => chosen.includes(first),
    doesNotInclude: () => !chosen.includes(first),
    includesAnyOf: () => values.some((value) => chosen.includes(value)),
    includesNoneOf: () => !values.some((value) => chosen.includes(value)),
    includesAllOf: () => values.every((value) => chosen.includes(value)),
    lacksSomeOf: () => values.some((value) => !chosen.includes(value)),
    isNoneOfThem: () => chosen.length === 0,
  }
  return meanings[operator]()
}

/** What the lines say together, in three-valued logic; what is kept word for word says what it says. */
function shown(part: Part, given: readonly unknown[]): Truth {
  switch (part.kind) {
    case 'comparison':
      return said(part, given)
    case 'constant':
      return part.holds
    case 'group': {
      const truths = part.parts.map((each) => shown(each, given))
      const settles = part.join === 'any' || part.join === 'none'
      const plain = truths.includes(settles) ? settles : truths.includes(undefined) ? undefined : !settles
      const negated = part.join === 'none' || part.join === 'notAll'
      return plain === undefined ? undefined : negated ? !plain : plain
    }
    default:
      return decided(part.json, given)
  }
}

const everyGroup = (condition: Json) => new Set(partsIn(read(condition, known)).map(({ address }) => address.join('.')))

test('what is shown is what the engine decides, whatever is answered', () => {
  fc.assert(
    fc.property(conditions, answers, fc.boolean(), (condition, given, spelledOut) => {
      const whole = read(condition, known, spelledOut ? everyGroup(condition) : undefined)
      expect(shown(whole, given)).toBe(decided(condition, given))
    }),
    examples(1_000, 20261126),
  )
}, 60_000)

describe('every comparison has a sentence, negated or not', () => {
  const bare = (condition: Json) => read(condition, known)
  test.each(Object.keys(comparisons))('%s', (name) => {
    fc.assert(
      fc.property(comparisons[name] as (typeof comparisons)[string], answers, (condition, given) => {
        for (const each of [condition, { '!': [condition] }, { '!': condition }, { '!!': [condition] }] as Json[]) {
          for (const { part } of partsIn(bare(each))) expect(part.kind).not.toBe('kept')
          expect(shown(bare(each), given)).toBe(decided(each, given))
        }
      }),
      examples(300, 1),
    )
  })
})

test('reading takes any JSON, and remembers it as it is', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const before = JSON.stringify(draft)
      const whole = read(draft, known)
      expect(whole.json).toBe(draft)
      for (const { part } of partsIn(whole)) {
        expect(before).toContain(JSON.stringify(part.json))
        if (part.kind === 'comparison') expect(part.withValues(part.values)).toBeDefined()
        if (part.kind === 'group') expect(part.withParts(part.parts.map(({ json }) => json))).toEqual(part.json)
      }
      expect(JSON.stringify(draft)).toBe(before)
    }),
    examples(500, 2),
  )
}, 60_000)

describe('each operator of each type', () => {
  const values = { one: ['a'], scale: ['b', 'c'], many: ['a', 'c'], flag: [true], size: [3, 7] } as const
  const cases = Object.entries(values).flatMap(([question, given]) => {
    const type = known.get(question)?.type as keyof typeof OPERATORS_OF
    return OPERATORS_OF[type].map((operator) => ({ question, operator, values: [...given] as Json[] }))
  })

  test.each(cases)('$question $operator is written, read and decided as it says', (sentence) => {
    const question = known.get(sentence.question)
    const json = writtenFor(sentence, question)
    const back = read(json, known)
    fc.assert(
      fc.property(answers, (given) => {
        const part = back.kind === 'comparison' ? back : undefined
        expect(part?.question).toBe(sentence.question)
        expect(decided(json, given)).toBe(said({ ...sentence, ...shownValues(sentence) }, given))
        expect(shown(back, given)).toBe(decided(json, given))
        const turned = decided(writtenFor(opposite(sentence, question), question), given)
        expect(turned).toBe(decided(json, given) === undefined ? undefined : !decided(json, given))
      }),
    )
  })
})

/** Of a list, an operator with one value takes the first. */
const shownValues = ({ operator, values }: Sentence) => ({ values: operator === 'isNoneOfThem' ? [] : values })

test('what is still to be said is a hole that the engine refuses, and reads as the same sentence', () => {
  for (const { key, type } of questions)
    for (const operator of OPERATORS_OF[type]) {
      if (operator === 'isNoneOfThem') continue
      const json = written({ question: key, operator, values: [] })
      const problems: unknown[] = []
      expect(compileCondition(json, facts, '', problems as never)).toBeUndefined()
      const back = read(json, known)
      expect(back).toMatchObject({ kind: 'comparison', question: key })
      if (type !== 'boolean') expect(back).toMatchObject({ operator })
    }
})

test('opposites go both ways', () => {
  for (const [operator, other] of Object.entries(OPPOSITES)) expect(OPPOSITES[other as 'is']).toBe(operator)
})
