import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isOwnVerdict, keepLastVerdict, useLastVerdict } from './last-verdict.ts'
import { readVerdicts, rememberVerdict } from './remembered-verdicts.ts'

beforeEach(() => localStorage.clear())
afterEach(() => void vi.useRealTimers())

const last = () => renderHook(() => useLastVerdict('stack')).result.current.token

describe('the verdict that a device was given', () => {
  test('is the newest, and others are its own too', () => {
    keepLastVerdict('stack', 'first')
    keepLastVerdict('stack', 'second')
    expect([last(), isOwnVerdict('stack', 'first'), isOwnVerdict('other', 'first')]).toEqual(['second', true, false])
  })

  test('is forgotten after 30 days', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
    keepLastVerdict('stack', 'token')
    vi.setSystemTime(new Date('2026-01-30T23:59:59Z'))
    expect(last()).toBe('token')
    vi.setSystemTime(new Date('2026-01-31T00:00:00Z'))
    expect(last()).toBeUndefined()
  })

  test('is forgotten at once when asked', () => {
    keepLastVerdict('stack', 'token')
    const { result } = renderHook(() => useLastVerdict('stack'))
    act(() => result.current.forget())
    expect([result.current.token, last(), isOwnVerdict('stack', 'token')]).toEqual([undefined, undefined, false])
  })

  test('is forgotten together with the one that it is compared with', () => {
    const shared = () => readVerdicts('shared', 'stack')[0]?.token
    keepLastVerdict('stack', 'own')
    rememberVerdict('shared', 'stack', 'theirs')
    expect([last(), shared(), isOwnVerdict('stack', 'theirs')]).toEqual(['own', 'theirs', false])
    const { result } = renderHook(() => useLastVerdict('stack'))
    act(() => result.current.forget())
    expect([last(), shared()]).toEqual([undefined, undefined])
  })

  test.each(['{"a":1}', '[1,null,{"token":5}]', 'no json'])('is none where something else is stored: %s', (stored) => {
    localStorage.setItem('verdict:last:stack', stored)
    expect(last()).toBeUndefined()
    keepLastVerdict('stack', 'token')
    expect(last()).toBe('token')
  })

  test('of many keeps the newest twenty', () => {
    for (let i = 0; i < 25; i++) keepLastVerdict('stack', `t${i}`)
    expect([isOwnVerdict('stack', 't4'), isOwnVerdict('stack', 't5')]).toEqual([false, true])
  })
})
