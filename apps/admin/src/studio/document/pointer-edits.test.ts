import { djangoOrNodejs as document } from '@verdict/starter-models'
import { describe, expect, test, vi } from 'vitest'
import { changedAt, removedAt, valueAt } from './pointer-edits.ts'

const [first, second] = document.criteria

describe('the value at a pointer', () => {
  test.each([
    { pointer: '', value: document },
    { pointer: '/slug', value: document.slug },
    { pointer: '/criteria/1/weight', value: second?.weight },
    { pointer: '/criteria/99/weight', value: undefined },
    { pointer: '/slug/length', value: undefined },
    { pointer: '/constructor', value: undefined },
  ])('$pointer', ({ pointer, value }) => expect(valueAt(document, pointer)).toEqual(value))

  test('is found under an escaped name', () => {
    const odd = { ...document, answers: { 'a/b~c': 1 } } as never
    expect(valueAt(odd, '/answers/a~1b~0c')).toBe(1)
  })
})

describe('a value that is changed', () => {
  test('leaves the document before, and the parts beside it, as they were', () => {
    const next = changedAt(document, '/criteria/1/weight', (weight) => (weight as number) + 1)
    expect(next.criteria[1]).toEqual({ ...second, weight: (second?.weight ?? 0) + 1 })
    expect(document.criteria[1]).toBe(second)
    expect(next.criteria[0]).toBe(first)
    expect(next.ratings).toBe(document.ratings)
  })

  test('may be a member that is new', () => {
    const next = changedAt(document, '/criteria/0/unit', (unit) => (unit === undefined ? 'days' : 'twice'))
    expect(next.criteria[0]).toEqual({ ...first, unit: 'days' })
  })

  test.each(['/criteria/99', '/criteria/99/weight', '/slug/length'])('is none at %s', (pointer) => {
    const change = vi.fn()
    expect(changedAt(document, pointer, change)).toEqual(document)
    expect(change).not.toHaveBeenCalled()
  })
})

describe('what is removed', () => {
  test('of a list leaves its neighbours', () => {
    expect(removedAt(document, '/criteria/0').criteria).toEqual(document.criteria.slice(1))
  })

  test('of an object leaves no member without a value', () => {
    expect(Object.keys(removedAt(document, '/criteria/0/weight').criteria[0] ?? {})).not.toContain('weight')
  })
})
