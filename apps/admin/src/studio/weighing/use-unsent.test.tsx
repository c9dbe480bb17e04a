import { act, renderHook } from '@testing-library/react'
import type { Judgement } from '@verdict/contracts'
import { beforeEach, describe, expect, test } from 'vitest'
import { fillStorage } from '../../ui/typing/testing/full-storage.ts'
import { useUnsent } from './use-unsent.ts'

beforeEach(() => localStorage.clear())

const pairs = (ratio: number): Judgement => ({ way: 'pairs', said: { 'a b': ratio } })
const swing: Judgement = { way: 'swing', said: { a: 100 } }

function said() {
  const { result, unmount } = renderHook(() => useUnsent('m1'))
  return {
    now: () => result.current.unsent,
    keep: (judgement: Judgement) => act(() => result.current.keep(judgement)),
    drop: (judgement: Judgement) => act(() => result.current.drop(judgement)),
    dropAll: () => act(() => result.current.dropAll()),
    unmount,
  }
}

describe('what was said and not sent', () => {
  test('is there again after the page has ended, until it is sent', () => {
    const before = said()
    before.keep(pairs(3))
    before.keep(swing)
    before.unmount()
    const after = said()
    expect(after.now()).toEqual({ pairs: { 'a b': 3 }, swing: { a: 100 } })
    after.drop(pairs(3))
    expect(after.now()).toEqual({ swing: { a: 100 } })
    after.drop(swing)
    expect(localStorage).toHaveLength(0)
  })

  test('stays where something else was said while it was sent', () => {
    const { keep, drop, now } = said()
    keep(pairs(3))
    keep(pairs(5))
    drop(pairs(3))
    expect(now()).toEqual({ pairs: { 'a b': 5 } })
  })

  test('in another tab of the same model is not taken away here', () => {
    const [here, there] = [said(), said()]
    here.keep(pairs(3))
    there.keep(swing)
    here.drop(pairs(3))
    expect(said().now()).toEqual({ swing: { a: 100 } })
  })

  test.each(['{', 'null', '[1]'])('is nothing where the store is damaged: %s', (text) => {
    localStorage.setItem('verdict:judged::m1', text)
    const { keep, now } = said()
    keep(swing)
    expect(now()).toMatchObject({ swing: { a: 100 } })
  })

  test('stays with the page where the store is full, all of it, and goes once it is sent', () => {
    const { keep, drop, dropAll, now } = said()
    keep(pairs(3))
    const empty = fillStorage()
    keep(pairs(5))
    keep(swing)
    expect(now()).toEqual({ pairs: { 'a b': 5 }, swing: { a: 100 } })
    drop(pairs(5))
    expect(now()).toEqual({ swing: { a: 100 } })
    empty()
    keep(pairs(7))
    expect(said().now()).toEqual({ pairs: { 'a b': 7 }, swing: { a: 100 } })
    dropAll()
    expect(now()).toEqual({})
    expect(localStorage).toHaveLength(0)
  })
})
