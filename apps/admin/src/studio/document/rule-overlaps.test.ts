import type { Rule } from '@verdict/engine'
import { expect, test } from 'vitest'
import { overlapsOf } from './rule-overlaps.ts'

const rule = (key: string, ...effects: Rule['effects']): Rule => ({
  key,
  description: { en: key },
  when: { var: key },
  effects,
})
const adds = (criterion: string, add: number) => ({ type: 'weight' as const, criterion, add })

test('rules that change the same weight are found, with what they add together', () => {
  const one = rule('one', adds('speed', 3), adds('price', 1))
  const rules = [
    one,
    rule('two', adds('speed', 2)),
    rule('three', { type: 'weight', criterion: 'price', multiply: 2 }),
    rule('four', adds('ease', 1), { type: 'estimate', add: 1 }),
  ]
  expect(overlapsOf(one, { rules })).toEqual([
    { rule: 'two', criterion: 'speed', together: 5, both: { and: [{ var: 'one' }, { var: 'two' }] } },
    { rule: 'three', criterion: 'price', together: undefined, both: { and: [{ var: 'one' }, { var: 'three' }] } },
  ])
})
