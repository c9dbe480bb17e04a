import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueAt } from '../testing/places.ts'
import { property } from '../testing/property.ts'
import { at, escapeStep, stepsOf } from './pointer.ts'

/** The document of RFC 6901, section 5. */
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

describe('the examples of RFC 6901', () => {
  test.each([
    { pointer: '', steps: [], value: document },
    { pointer: '/foo', steps: ['foo'], value: ['bar', 'baz'] },
    { pointer: '/foo/0', steps: ['foo', '0'], value: 'bar' },
    { pointer: '/', steps: [''], value: 0 },
    { pointer: '/a~1b', steps: ['a/b'], value: 1 },
    { pointer: '/c%d', steps: ['c%d'], value: 2 },
    { pointer: '/e^f', steps: ['e^f'], value: 3 },
    { pointer: '/g|h', steps: ['g|h'], value: 4 },
    { pointer: '/i\\j', steps: ['i\\j'], value: 5 },
    { pointer: '/k"l', steps: ['k"l'], value: 6 },
    { pointer: '/ ', steps: [' '], value: 7 },
    { pointer: '/m~0n', steps: ['m~n'], value: 8 },
  ])('"$pointer"', ({ pointer, steps, value }) => {
    expect(stepsOf(pointer)).toEqual(steps)
    expect(steps.reduce(at, '')).toBe(pointer)
    expect(valueAt(document, pointer)).toEqual(value)
  })
})

describe('escaping', () => {
  test.each([
    { name: '~', escaped: '~0' },
    { name: '/', escaped: '~1' },
    { name: '~1', escaped: '~01' },
    { name: '~0', escaped: '~00' },
    { name: '//', escaped: '~1~1' },
    { name: 'a~/b', escaped: 'a~0~1b' },
  ])('$name', ({ name, escaped }) => {
    expect(escapeStep(name)).toBe(escaped)
    expect(stepsOf(`/${escaped}`)).toEqual([name])
  })
  test('a place in a list is a step like any other', () => {
    expect(at('/rules', 3)).toBe('/rules/3')
  })
})

const names = fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', 'é') })

property('steps that were put together come apart again', [fc.array(names)], (steps) => {
  expect(stepsOf(steps.reduce(at, ''))).toEqual(steps)
})

property('no two ways to a value have one pointer', [fc.array(names), fc.array(names)], (one, other) => {
  const same = JSON.stringify(one) === JSON.stringify(other)
  expect(one.reduce(at, '') === other.reduce(at, '')).toBe(same)
})
