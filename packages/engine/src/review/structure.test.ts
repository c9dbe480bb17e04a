import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { referenceJson } from '../../testing/reference-smaa.ts'
import type { Json } from '../document.ts'
import { elementsAt, hasMembers, memberPath, ownValue, sameJson } from './structure.ts'

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>

describe('whether two JSON values are the same', () => {
  test.each<[string, Json | undefined, Json | undefined, boolean]>([
    ['nothing and nothing', undefined, undefined, true],
    ['nothing and null', undefined, null, false],
    ['null and an object', null, {}, false],
    ['an empty list and an empty object', [], {}, false],
    ['an empty object and an empty list', {}, [], false],
    ['a list and an object of the same members', [1], { 0: 1 }, false],
    ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ['elements in another order', [1, 2], [2, 1], false],
    ['one member more', { a: 1 }, { a: 1, b: 2 }, false],
    ['one element less', [1, 2], [1], false],
    ['a member with another name', { a: 1 }, { b: 1 }, false],
    ['a member that objects inherit', { a: 1 }, { constructor: 1 } as unknown as Json, false],
    ['a number and its text', 1, '1', false],
    ['deep inside', { a: [{ b: [1] }] }, { a: [{ b: [2] }] }, false],
    ['deep inside and the same', { a: [{ b: [1] }] }, { a: [{ b: [1] }] }, true],
  ])('%s', (_, a, b, same) => {
    expect([sameJson(a, b), sameJson(b, a)]).toEqual([same, same])
  })

  property('exactly where their canonical JSON is', [json, json], (a, b) => {
    const clean = JSON.parse(JSON.stringify([a, b])) as [Json, Json]
    expect(sameJson(...clean)).toBe(referenceJson(clean[0]) === referenceJson(clean[1]))
    expect(sameJson(clean[0], structuredClone(clean[0]))).toBe(true)
  })
})

describe('the elements of a list', () => {
  test('are identified by their key, those of ratings by option and criterion', () => {
    expect([...(elementsAt(['options'], [{ key: 'b' }, { key: 'a' }])?.keys() ?? [])]).toEqual(['b', 'a'])
    const ratings = elementsAt(['ratings'], [{ option: 'a', criterion: 'speed', value: 1 }])
    expect([...(ratings?.keys() ?? [])]).toEqual(['a/speed'])
    expect([...(elementsAt(['estimates', 'options'], [{ option: 'a' }])?.keys() ?? [])]).toEqual(['a'])
    expect([...(elementsAt(['questions', 'choices'], [{ key: 'yes' }])?.keys() ?? [])]).toEqual(['yes'])
  })

  test('are those of a glossary by their keys once each term has one', () => {
    const term = { term: { en: 'ORM' }, meaning: { en: 'Tables as objects' } }
    expect([...(elementsAt(['glossary'], [{ key: 'orm', ...term }])?.keys() ?? [])]).toEqual(['orm'])
    expect(elementsAt(['glossary'], [{ key: 'orm', ...term }, term])).toBeUndefined()
  })

  test.each<[string, string[], Json | undefined]>([
    ['a list without identities', ['questions', 'choices', 'claims'], [{ key: 'a' }]],
    ['languages', ['locales'], ['en']],
    ['no list', ['options'], { key: 'a' }],
    ['nothing', ['options'], undefined],
  ])('%s has none', (_, place, value) => expect(elementsAt(place, value)).toBeUndefined())
})

test.each<[string, string[], Json | undefined, boolean]>([
  ['an object', ['settings'], {}, true],
  ['a list', ['options'], [], false],
  ['null', ['settings', 'priorities'], null, false],
  ['a text', ['slug'], 'x', false],
  ['nothing', ['settings'], undefined, false],
  ['a condition of a rule', ['rules', 'when'], { var: 'a' }, false],
  ['a condition of a question', ['questions', 'showIf'], { var: 'a' }, false],
  ['an object at the root', [], {}, true],
])('%s is compared member by member: %s', (_, place, value, is) => expect(hasMembers(place, value)).toBe(is))

test('a member path grows by a name and leaves the shorter one as it is', () => {
  const place = ['questions']
  expect(memberPath(place, 'choices')).toEqual(['questions', 'choices'])
  expect(place).toEqual(['questions'])
})

test('only own members are values', () => {
  expect(ownValue({ a: 1 }, 'a')).toBe(1)
  expect(ownValue({ a: 1 }, 'toString')).toBeUndefined()
  expect(ownValue({ a: 1 }, '__proto__')).toBeUndefined()
})
