import { describe, expect, test } from 'vitest'
import { caveat, exclude, number, rate, recommend, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { broken } from '../../testing/rich.ts'
import type { Amount, Effect } from '../document.ts'
import { validate } from './validate.ts'

/** The problems of an effect in each place that may have one. */
const onNumber = (effect: Effect) => wrong(['/questions/-', number('extra', 0, 9, { effects: [effect] })])
const onChoice = (effect: Effect) => wrong(['/questions/-', single('extra', { a: [], b: [effect] })])
const onRule = (effect: Effect) => wrong(['/rules/-', rule('extra', true, effect)])
const wrong = (change: [string, unknown]) => validate(broken(change)).map(({ pointer, code }) => `${pointer} ${code}`)
const places = [
  { of: 'a number question', check: onNumber, at: '/questions/5/effects/0' },
  { of: 'a choice', check: onChoice, at: '/questions/5/choices/1/effects/0' },
  { of: 'a rule', check: onRule, at: '/rules/2/effects/0' },
]

describe.each(places)('an effect of $of', ({ check, at }) => {
  test.each<{ case: string; effect: Effect; is: string[] }>([
    { case: 'a weight', effect: weigh('speed', { add: 1, multiply: 0 }), is: [] },
    { case: 'a weight that neither adds nor multiplies', effect: weigh('speed', {}), is: [] },
    { case: 'a rating', effect: rate('django', 'price', -2), is: [] },
    { case: 'an exclusion', effect: exclude('nodejs'), is: [] },
    { case: 'an estimate of one', effect: { type: 'estimate', option: 'django', add: 1 }, is: [] },
    { case: 'an estimate of all', effect: { type: 'estimate', multiply: 2 }, is: [] },
    { case: 'a remark', effect: caveat('mind', 'django'), is: [] },
    { case: 'a case study', effect: recommend('story'), is: [] },
    { case: 'a weight of no criterion', effect: weigh('taste', { add: 1 }), is: ['criterion unknownReference'] },
    { case: 'a rating of no option', effect: rate('rails', 'price', 1), is: ['option unknownReference'] },
    {
      case: 'a rating of nothing at all',
      effect: rate('rails', 'taste', 1),
      is: ['option unknownReference', 'criterion unknownReference'],
    },
    { case: 'an exclusion of no option', effect: exclude('rails'), is: ['option unknownReference'] },
    {
      case: 'an estimate of no option',
      effect: { type: 'estimate', option: 'rails', add: 1 },
      is: ['option unknownReference'],
    },
    { case: 'a remark on no option', effect: caveat('mind', 'rails'), is: ['option unknownReference'] },
    { case: 'no case study', effect: recommend('novel'), is: ['key unknownReference'] },
    { case: 'an option by the name of a criterion', effect: exclude('speed'), is: ['option unknownReference'] },
    { case: 'what every object has', effect: exclude('constructor'), is: ['option unknownReference'] },
    { case: 'a multiplier below 0', effect: weigh('speed', { multiply: -1 }), is: ['multiply range'] },
  ])('$case', ({ effect, is }) => {
    expect(check(effect)).toEqual(is.map((place) => `${at}/${place}`))
  })
})

const curve = (...points: [number, number][]): Amount => points

describe('curves', () => {
  test.each<{ case: string; amount: Amount; is: string[] }>([
    { case: 'of one point', amount: curve([3, 1]), is: [] },
    { case: 'that goes up in x', amount: curve([-1, 5], [0, -5], [0.5, 0]), is: [] },
    { case: 'with points beyond the answers', amount: curve([-100, 1], [100, 2]), is: [] },
    { case: 'with an x twice', amount: curve([0, 1], [0, 2]), is: ['/1 curve'] },
    { case: 'that goes down in x', amount: curve([5, 1], [3, 2], [4, 3]), is: ['/1 curve'] },
    { case: 'with every x wrong', amount: curve([3, 1], [2, 1], [1, 1]), is: ['/1 curve', '/2 curve'] },
  ])('of a number question $case', ({ amount, is }) => {
    const found = onNumber({ type: 'weight', criterion: 'speed', add: amount })
    expect(found).toEqual(is.map((place) => `/questions/5/effects/0/add${place}`))
  })
  test('a multiplier that falls below 0 at a point', () => {
    const effect: Effect = { type: 'weight', criterion: 'speed', multiply: curve([0, 1], [5, -0.1]) }
    expect(onNumber(effect)).toEqual(['/questions/5/effects/0/multiply range'])
  })
  test('an add may fall below 0', () => {
    expect(onNumber({ type: 'estimate', add: curve([0, 1], [5, -3]) })).toEqual([])
  })
  test('need a number to follow: a choice and a rule have none', () => {
    const effect: Effect = { type: 'weight', criterion: 'speed', add: curve([0, 1]), multiply: curve([0, 1]) }
    expect(onChoice(effect)).toEqual(
      ['add', 'multiply'].map((part) => `/questions/5/choices/1/effects/0/${part} curve`),
    )
    expect(onRule(effect)).toEqual(['add', 'multiply'].map((part) => `/rules/2/effects/0/${part} curve`))
  })
  test('a yes-or-no question has none either', () => {
    const extra = yesNo('extra', {
      yes: [{ type: 'rating', option: 'django', criterion: 'speed', add: curve([0, 1]) }],
    })
    expect(wrong(['/questions/-', extra])).toEqual(['/questions/5/choices/0/effects/0/add curve'])
  })
})
