import { djangoOrNodejs } from '@verdict/starter-models'
import { beforeEach, describe, expect, test } from 'vitest'
import { type ModelDocument } from '@verdict/engine'
import { merge } from '@verdict/engine/review'
import { settle } from './conflict-resolution.ts'

beforeEach(() => localStorage.clear())

const weighed = (weight: number, index = 0): ModelDocument => ({
  ...djangoOrNodejs,
  criteria: djangoOrNodejs.criteria.map((criterion, i) => (i === index ? { ...criterion, weight } : criterion)),
})

describe('settling conflicts', () => {
  const yours = { ...weighed(1), title: { en: 'Mine' } }
  const theirs = { ...weighed(2), description: { en: 'Theirs' } }
  const { conflicts = [] } = merge(djangoOrNodejs, yours, theirs)

  test.each([
    { side: 'yours' as const, weight: 1 },
    { side: 'theirs' as const, weight: 2 },
  ])('for $side keeps that value and joins the rest of both', ({ side, weight }) => {
    const joined = settle(djangoOrNodejs, yours, theirs, conflicts, [side])
    expect(joined?.criteria[0]?.weight).toBe(weight)
    expect(joined).toMatchObject({ title: { en: 'Mine' }, description: { en: 'Theirs' } })
  })

  const [gone] = djangoOrNodejs.rules
  const without = { ...djangoOrNodejs, rules: djangoOrNodejs.rules.slice(1) }
  const edited = {
    ...djangoOrNodejs,
    rules: djangoOrNodejs.rules.map((rule) =>
      rule.key === gone?.key ? { ...rule, description: { en: 'New' } } : rule,
    ),
  }
  test.each([
    {
      case: 'what I deleted and they edited comes back edited',
      mine: without,
      other: edited,
      side: 'theirs' as const,
      there: true,
    },
    {
      case: 'what I deleted and they edited stays deleted',
      mine: without,
      other: edited,
      side: 'yours' as const,
      there: false,
    },
    {
      case: 'what they deleted and I edited stays as I made it',
      mine: edited,
      other: without,
      side: 'yours' as const,
      there: true,
    },
    {
      case: 'what they deleted and I edited goes',
      mine: edited,
      other: without,
      side: 'theirs' as const,
      there: false,
    },
  ])('$case', ({ mine, other, side, there }) => {
    const found = merge(djangoOrNodejs, mine, other).conflicts ?? []
    expect(found).toHaveLength(1)
    const joined = settle(djangoOrNodejs, mine, other, found, [side])
    const rule = joined?.rules.find(({ key }) => key === gone?.key)
    expect(rule?.description.en).toBe(there ? 'New' : undefined)
  })

  test.each([
    { side: 'yours' as const, add: 2 },
    { side: 'theirs' as const, add: 3 },
  ])('of effects on one rating takes $side', ({ side, add }) => {
    const effect = (add: number) => ({ type: 'rating' as const, option: 'django', criterion: 'live', add })
    const adding = (add: number) => ({
      ...djangoOrNodejs,
      rules: djangoOrNodejs.rules.map((rule, i) => (i === 0 ? { ...rule, effects: [effect(add)] } : rule)),
    })
    const [base, mine, other] = [adding(1), adding(2), adding(3)]
    const found = merge(base, mine, other).conflicts ?? []
    expect(settle(base, mine, other, found, [side])?.rules[0]?.effects).toEqual([effect(add)])
  })

  test('of a list that both reordered takes the order that was chosen', () => {
    const [a, b, ...rest] = djangoOrNodejs.questions
    if (!a || !b) throw new Error('the model has questions')
    const mine = { ...djangoOrNodejs, questions: [b, a, ...rest] }
    const other = { ...djangoOrNodejs, questions: [...rest, a, b] }
    const found = merge(djangoOrNodejs, mine, other).conflicts ?? []
    const keys = (document: ModelDocument | undefined) => document?.questions.map(({ key }) => key)
    expect(keys(settle(djangoOrNodejs, mine, other, found, ['yours']))).toEqual(keys(mine))
    expect(keys(settle(djangoOrNodejs, mine, other, found, ['theirs']))).toEqual(keys(other))
  })
})
