import { describe, expect, test } from 'vitest'
import type { Condition, Effect } from '../../document.ts'
import { caveat, exclude, rate, recommend, weigh } from '../../../testing/model.ts'
import { all, any, literals, type Node, nodeOf, reads } from './node.ts'
import { addsUp, opposes, repeats, targetOf } from './targets.ts'

const placeOf = new Map([
  ['team', 0],
  ['users', 1],
  ['needs', 2],
])
const of = (condition: Condition) => nodeOf(condition, placeOf)
const question = (at: number): Node => ({ kind: 'question', at })
const literal = (value: number | string | boolean): Node => ({ kind: 'literal', value })

describe('a condition as a tree', () => {
  test.each<{ condition: Condition; node: Node }>([
    { condition: true, node: literal(true) },
    { condition: 3, node: literal(3) },
    { condition: 'js', node: literal('js') },
    { condition: { var: 'users' }, node: question(1) },
    { condition: { var: ['users'] }, node: question(1) },
    { condition: ['js', 'py'], node: { kind: 'list', values: ['js', 'py'] } },
    { condition: { '!': { var: 'team' } }, node: { kind: 'operation', name: '!', args: [question(0)] } },
    { condition: { '!': [{ var: 'team' }] }, node: { kind: 'operation', name: '!', args: [question(0)] } },
    {
      condition: { in: ['js', { var: 'needs' }] },
      node: { kind: 'operation', name: 'in', args: [literal('js'), question(2)] },
    },
    {
      condition: { in: [{ var: 'team' }, ['js']] },
      node: { kind: 'operation', name: 'in', args: [question(0), { kind: 'list', values: ['js'] }] },
    },
  ])('$condition', ({ condition, node }) => {
    expect(of(condition)).toEqual(node)
  })
})

describe('what a tree reads and names', () => {
  const node = of({
    or: [
      { '<': [{ var: 'users' }, 3] },
      { and: [{ in: [{ var: 'team' }, ['js', 'py']] }, { '>': [{ var: 'users' }, 3] }] },
    ],
  })
  test('every question as often as it stands there', () => {
    expect(reads(node)).toEqual([1, 0, 1])
    expect(reads(literal(true))).toEqual([])
    expect(reads({ kind: 'answered', at: 2 })).toEqual([2])
  })
  test('every literal once', () => {
    expect([...literals(node)]).toEqual([3, 'js', 'py'])
    expect([...literals(question(1))]).toEqual([])
  })
  test('is found once', () => {
    expect(reads(node)).toBe(reads(node))
    expect(literals(node)).toBe(literals(node))
  })
  test('of several trees together', () => {
    expect(reads(all([node, question(2)]))).toEqual([1, 0, 1, 2])
    expect(all([question(2)])).toEqual({ kind: 'operation', name: 'and', args: [question(2)] })
    expect(any([question(2)])).toEqual({ kind: 'operation', name: 'or', args: [question(2)] })
  })
})

describe('what an effect changes', () => {
  test.each<{ effect: Effect; target: string }>([
    { effect: weigh('speed', { add: 1 }), target: 'weight/speed' },
    { effect: rate('django', 'speed', 1), target: 'rating/django/speed' },
    { effect: exclude('django'), target: 'option/django' },
    { effect: { type: 'estimate', add: 1 }, target: 'estimate/' },
    { effect: { type: 'estimate', option: 'django', add: 1 }, target: 'estimate/django' },
    { effect: caveat('mind'), target: 'caveat/' },
    { effect: caveat('mind', 'django'), target: 'caveat/django' },
    { effect: recommend('story'), target: 'caseStudy/story' },
  ])('$target', ({ effect, target }) => {
    expect(targetOf(effect)).toBe(target)
  })
})

describe('two effects on one thing', () => {
  const more = weigh('speed', { add: 2 })
  test.each<{ case: string; a: Effect; b: Effect; opposed?: true; add?: true; same?: true }>([
    { case: 'both more', a: more, b: weigh('speed', { add: 3 }), add: true },
    { case: 'the same twice', a: more, b: weigh('speed', { add: 2 }), add: true, same: true },
    { case: 'more and less', a: more, b: weigh('speed', { add: -1 }), opposed: true },
    { case: 'more, and times less than 1', a: more, b: weigh('speed', { multiply: 0.5 }), opposed: true },
    { case: 'more, and times more than 1', a: more, b: weigh('speed', { multiply: 2 }), add: true },
    { case: 'more, and times 1', a: more, b: weigh('speed', { multiply: 1 }) },
    { case: 'more, and nothing', a: more, b: weigh('speed', { add: 0 }) },
    { case: 'more of two things', a: more, b: weigh('price', { add: 2 }) },
    { case: 'a weight and a rating', a: more, b: rate('django', 'speed', 2) },
    { case: 'a curve goes no one way', a: more, b: { type: 'weight', criterion: 'speed', add: [[0, 1]] } },
    { case: 'ratings both ways', a: rate('django', 'speed', 1), b: rate('django', 'speed', -1), opposed: true },
    {
      case: 'estimates of one option',
      a: { type: 'estimate', option: 'django', add: 1 },
      b: { type: 'estimate', option: 'django', multiply: 3 },
      add: true,
    },
    {
      case: 'an estimate of one and of all',
      a: { type: 'estimate', option: 'django', add: 1 },
      b: { type: 'estimate', add: 1 },
    },
    {
      case: 'two exclusions, whatever the reasons',
      a: exclude('django', 'old'),
      b: exclude('django', 'slow'),
      same: true,
    },
    { case: 'exclusions of two', a: exclude('django'), b: exclude('nodejs') },
    { case: 'one remark twice', a: caveat('mind'), b: caveat('mind'), same: true },
    { case: 'two remarks', a: caveat('mind'), b: caveat('look') },
    {
      case: 'members in another order',
      a: weigh('speed', { add: 1, multiply: 2 }),
      b: { multiply: 2, add: 1, criterion: 'speed', type: 'weight' },
      add: true,
      same: true,
    },
  ])('$case', ({ a, b, opposed = false, add = false, same = false }) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(opposes(x, y)).toBe(opposed)
      expect(addsUp(x, y)).toBe(add)
      expect(repeats(x, y)).toBe(same)
    }
  })
})
