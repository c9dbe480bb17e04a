import type { Json } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditions, questions } from './arbitrary-conditions.ts'
import { countable, countsOf } from './count.ts'
import { problemsByPart } from './part-problems.ts'
import { read } from './read.ts'
import { sampleOf } from './sample.ts'

const known = new Map(questions.map((question) => [question.key, question]))
const problems = (json: Json) => Object.fromEntries(problemsByPart(read(json, known), questions))
const asked = (key: string) => ({ var: key })

describe('what is wrong with a condition stands at its line', () => {
  test.each<[what: string, condition: Json, at: string, message: RegExp]>([
    ['a choice that the question does not have', { '==': [asked('one'), 'z'] }, '', /z/],
    ['in the second line', { and: [true, { '==': [asked('one'), 'z'] }] }, '1', /z/],
    ['in a group in a group', { or: [true, { and: [true, { '>': [asked('one'), 3] }] }] }, '1.1', /./],
    ['below a negation', { '!': [{ or: [true, { '==': [asked('one'), 'z'] }] }] }, '1', /z/],
    ['said twice over', { '!!': [{ and: [true, { '==': [asked('one'), 'z'] }] }] }, '1', /z/],
    ['below a negation said twice over', { '!!': { '!': [{ or: [true, { '==': [asked('one'), 'z'] }] }] } }, '1', /z/],
    ['a question that nobody asks', { and: [{ '==': [asked('gone'), 'a'] }] }, '0', /gone/],
  ])('%s', (_, condition, at, message) => {
    const found = problems(condition)
    expect(Object.keys(found)).toEqual([at])
    expect(found[at]?.map((problem) => problem.message).join(' ')).toMatch(message)
    expect(found[at]?.every(({ unsaid }) => unsaid)).toBe(false)
  })
})

describe('what is still to be said is no problem', () => {
  test.each<[what: string, condition: Json, at: string, message: string]>([
    ['a line', { and: [true, null] }, '1', 'Choose what is compared here.'],
    ['a value', { '>=': [asked('size'), null] }, '', 'Say what it is compared with.'],
    ['a group', { and: [true, { or: [] }] }, '1', 'Nothing stands in this group yet.'],
  ])('%s', (_, condition, at, message) => expect(problems(condition)).toEqual({ [at]: [{ message, unsaid: true }] }))
})

test('a condition has a problem exactly where it does not compile', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      const compiles = compileCondition(condition, variablesOf(questions), '', []) !== undefined
      expect(problemsByPart(read(condition, known), questions).size === 0).toBe(compiles)
    }),
  )
})

test('what is left without its invalid lines can be counted', () => {
  const condition: Json = { and: [{ '==': [asked('flag'), true] }, { '==': [asked('one'), 'z'] }, null] }
  const whole = read(condition, known)
  const left = countable(whole, problemsByPart(whole, questions)) as Json
  expect(left).toEqual({ and: [{ '==': [asked('flag'), true] }] })
  const [count] = countsOf([left], questions, sampleOf(questions, [{ flag: true }, { flag: false }, {}], 100))
  expect(count).toMatchObject({ scenarios: 1, where: [0] })
  expect(count?.drawn).toBeGreaterThan(0)
  expect(countable(read(null, known), problemsByPart(read(null, known), questions))).toBeUndefined()
})
