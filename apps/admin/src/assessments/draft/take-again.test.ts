import { compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { djangoOrNodejs } from '@verdict/starter-models'
import { expect, test } from 'vitest'
import { takeAgain } from './take-again.ts'

const { answers = {} } =
  djangoOrNodejs.scenarios.find(({ answers }) => decide(compile(djangoOrNodejs), answers, {}).ranking.length > 1) ?? {}
const then = decide(compile(djangoOrNodejs), answers, {})
const again = (draft: ModelDocument) => takeAgain({ answers, priorities: {}, then, before: djangoOrNodejs, draft })
/** A draft in which criteria weigh otherwise. */
const weighing = (...weights: number[]): ModelDocument => ({
  ...djangoOrNodejs,
  criteria: djangoOrNodejs.criteria.map((each, i) => ({ ...each, weight: weights[i] ?? each.weight })),
})

test('a draft that decides alike says the same, and nothing moved it', () => {
  expect(again({ ...djangoOrNodejs, title: { en: 'Another title' } })).toMatchObject({
    problems: 0,
    now: then,
    dropped: [],
    causes: [],
  })
})

test('what moved most comes first, and each change is what it does alone', () => {
  const draft = weighing(60, 6.001)
  const told = again(draft)
  if (!('now' in told)) throw new Error('The draft is no model')
  expect(told.causes.map(({ list }) => list)).toEqual(['criteria', 'criteria'])
  expect(Math.abs(told.causes[0]?.moved ?? 0)).toBeGreaterThan(Math.abs(told.causes[1]?.moved ?? 0))
  const [first, second] = then.ranking
  const alone = decide(compile(weighing(60)), answers, {})
  const score = (key = '') => alone.ranking.find(({ option }) => option === key)?.score ?? Number.NaN
  const lead = score(first?.option) - score(second?.option)
  expect(told.causes[0]?.moved).toBeCloseTo(lead - ((first?.score ?? 0) - (second?.score ?? 0)), 9)
  expect(told.now).toEqual(decide(compile(draft), answers, {}))
})

test('a change that rests on another one is not tried alone', () => {
  const [first] = djangoOrNodejs.criteria
  const added = { ...first, key: 'fun', name: { en: 'Fun' } } as (typeof djangoOrNodejs.criteria)[number]
  const rated = djangoOrNodejs.options.map(({ key }) => ({
    ...(djangoOrNodejs.ratings[0] as (typeof djangoOrNodejs.ratings)[number]),
    option: key,
    criterion: 'fun',
  }))
  const told = again({
    ...djangoOrNodejs,
    criteria: [...djangoOrNodejs.criteria, added],
    ratings: [...djangoOrNodejs.ratings, ...rated],
  })
  if (!('now' in told)) throw new Error('The draft is no model')
  expect(told.causes.some(({ moved }) => moved === null)).toBe(true)
})

test('a draft that is no model yet decides nothing', () => {
  const told = again({ ...djangoOrNodejs, options: [] })
  expect('now' in told).toBe(false)
  expect(told.problems).toBeGreaterThan(0)
})
