import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fillStorage } from './testing/full-storage.ts'
import { type Entry, Unfinished } from './unfinished.ts'

const NAME = 'verdict:unfinished:somebody:m1'
const entry = (text: string): Entry => ({ label: 'Weight', text, problem: 'No number.', over: '5' })
const kept = () => JSON.parse(localStorage.getItem(NAME) ?? 'null') as unknown

beforeEach(() => localStorage.clear())

describe('unfinished entries', () => {
  test('are kept by place, told of, and gone from the device with the last', () => {
    const unfinished = new Unfinished(NAME)
    const heard = vi.fn()
    const stop = unfinished.subscribe(heard)
    unfinished.keep('criteria/a/weight', entry('x'))
    unfinished.keep('criteria/b/weight', entry('y'))
    expect(kept()).toEqual({ 'criteria/a/weight': entry('x'), 'criteria/b/weight': entry('y') })
    unfinished.forget('criteria/a/weight')
    expect(unfinished.snapshot()).toEqual({ 'criteria/b/weight': entry('y') })
    unfinished.forget('criteria/b/weight')
    expect(kept()).toBeNull()
    expect(heard).toHaveBeenCalledTimes(4)
    stop()
    unfinished.keep('criteria/a/weight', entry('z'))
    expect(heard).toHaveBeenCalledTimes(4)
  })

  test('forgetting what is not there tells nobody', () => {
    const unfinished = new Unfinished(NAME)
    const heard = vi.fn()
    unfinished.subscribe(heard)
    unfinished.forget('rules/x')
    expect(heard).not.toHaveBeenCalled()
  })

  test('outlast the page', () => {
    new Unfinished(NAME).keep('rules/x/amount', entry('many'))
    expect(new Unfinished(NAME).snapshot()).toEqual({ 'rules/x/amount': entry('many') })
  })

  test('stored by an earlier release are read', () => {
    const { problem: fault, ...rest } = entry('many')
    localStorage.setItem(NAME, JSON.stringify({ 'rules/x/amount': { ...rest, fault } }))
    expect(new Unfinished(NAME).snapshot()).toEqual({ 'rules/x/amount': entry('many') })
  })

  test('of two tabs do not take each other’s away', () => {
    const [first, second] = [new Unfinished(NAME), new Unfinished(NAME)]
    first.keep('a', entry('1'))
    second.keep('b', entry('2'))
    first.forget('a')
    expect(kept()).toEqual({ b: entry('2') })
  })

  test('that another tab finishes are gone here too', () => {
    const [here, there] = [new Unfinished(NAME), new Unfinished(NAME)]
    const heard = vi.fn()
    const stop = here.subscribe(heard)
    here.keep('a', entry('1'))
    heard.mockClear()
    there.keep('b', entry('2'))
    const told = (key: string) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }))
    told('something else')
    expect(heard).not.toHaveBeenCalled()
    told(NAME)
    expect(here.snapshot()).toEqual({ a: entry('1'), b: entry('2') })
    localStorage.removeItem(NAME)
    told(NAME)
    expect(here.snapshot()).toEqual({})
    stop()
  })

  test('move with what they belong to, and only then are written', () => {
    const unfinished = new Unfinished(NAME)
    unfinished.keep('options/a/name', entry('1'))
    const heard = vi.fn()
    unfinished.subscribe(heard)
    unfinished.move((place) => place)
    expect(heard).not.toHaveBeenCalled()
    unfinished.move((place) => place.replace('/a/', '/b/'))
    expect(kept()).toEqual({ 'options/b/name': entry('1') })
  })

  test.each(['{', 'null', ''])('a damaged store (%j) has none', (text) => {
    localStorage.setItem(NAME, text)
    expect(new Unfinished(NAME).snapshot()).toEqual({})
  })

  test('stay with the page where the store is full', () => {
    const empty = fillStorage()
    const unfinished = new Unfinished(NAME)
    unfinished.keep('a', entry('1'))
    expect(unfinished.snapshot()).toEqual({ a: entry('1') })
    empty()
  })

  test('stay with the page where the store is full and holds older ones', () => {
    const unfinished = new Unfinished(NAME)
    unfinished.keep('a', entry('1'))
    const empty = fillStorage()
    unfinished.keep('b', entry('2'))
    unfinished.keep('a', entry('3'))
    expect(unfinished.snapshot()).toEqual({ a: entry('3'), b: entry('2') })
    unfinished.move((place) => place.replace('b', 'c'))
    unfinished.forget('a')
    expect(unfinished.snapshot()).toEqual({ c: entry('2') })
    empty()
    // As soon as there is room again, what is here is what is stored.
    unfinished.keep('d', entry('4'))
    expect(kept()).toEqual({ c: entry('2'), d: entry('4') })
  })
})
