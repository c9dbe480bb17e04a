import { compile, type CoreVerdict } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { tryScenariosOf } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { fitting } from './fitting.ts'
import { expectationOf, scenarioOf, twinOf } from './scenario-of.ts'

const [first] = djangoOrNodejs.scenarios
const told = (verdict: Partial<CoreVerdict>) => verdict as CoreVerdict

describe('a scenario of what was told', () => {
  test.each(djangoOrNodejs.scenarios.map((scenario) => [scenario.key, scenario] as const))(
    'passes by the model that told it: %s',
    (_, { answers, priorities = {} }) => {
      const verdict = decide(compile(djangoOrNodejs), answers, priorities)
      const scenario = scenarioOf(djangoOrNodejs, 'A client', answers, priorities, expectationOf(verdict))
      const [result] = tryScenariosOf(compile({ ...djangoOrNodejs, scenarios: [scenario] }))
      expect(result).toMatchObject({ pass: true, reasons: [] })
    },
  )

  test('expects a winner with its strength, a tie, or that nobody is named', () => {
    expect(expectationOf(told({ status: 'ranked', winner: 'a', strength: 'leaning' }))).toEqual({
      winner: 'a',
      strength: 'leaning',
    })
    expect(expectationOf(told({ status: 'ranked', winner: 'a', strength: 'tooClose' }))).toEqual({
      strength: 'tooClose',
    })
    expect(expectationOf(told({ status: 'incomplete' as never, winner: null, strength: null }))).toEqual({
      status: 'incomplete',
    })
  })

  test('has a key of its own', () => {
    const key = first?.key ?? ''
    const described = (description: string) => scenarioOf(djangoOrNodejs, description, {}, {}, {}).key
    expect(described('A shop')).toBe('a-shop')
    expect(described(key.replaceAll('-', ' '))).toBe(`${key}-2`)
    expect(described('???')).toBe('new')
  })
})

describe('a scenario with these answers', () => {
  test('is found whatever the order of choices, and whatever could not be said', () => {
    const { answers } = first as NonNullable<typeof first>
    const multi = Object.fromEntries(
      Object.entries(answers).map(([key, answer]) => [key, Array.isArray(answer) ? [...answer].reverse() : answer]),
    )
    expect(twinOf(djangoOrNodejs, { ...multi, unheard: null }, { speed: 1 })?.key).toBe(first?.key)
    expect(twinOf(djangoOrNodejs, { ...answers, unheard: true }, {})).toBeUndefined()
    expect(twinOf(djangoOrNodejs, answers, { speed: 2 })).toBeUndefined()
  })
})

test('what a draft does not know any more is left out', () => {
  const [question, other] = djangoOrNodejs.questions.filter(({ type }) => type === 'single')
  const draft = { ...djangoOrNodejs, questions: djangoOrNodejs.questions.filter(({ key }) => key !== question?.key) }
  const given = Object.fromEntries([question, other].map((each) => [each?.key, each?.choices?.[0]?.key ?? null]))
  const fit = fitting(draft, given, { nothing: 2 })
  expect(Object.keys(fit.answers)).toEqual([other?.key])
  expect([fit.priorities, fit.dropped]).toEqual([{}, [question?.key, 'nothing']])
})
