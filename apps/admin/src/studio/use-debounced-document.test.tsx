import type { ModelDocument } from '@verdict/engine'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { smallDocument } from './draft/testing/small-document.ts'
import { useDebouncedDocument } from './use-debounced-document.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const [rating] = smallDocument.ratings
const large = { ...smallDocument, ratings: Array.from({ length: 301 }, () => rating) } as ModelDocument

function debounced(document: ModelDocument | undefined) {
  const { result, rerender } = renderHook(({ value }) => useDebouncedDocument(value, document), {
    initialProps: { value: 'first' },
  })
  return { now: () => result.current, edit: (value: string) => rerender({ value }) }
}

test('what is derived from a small document is passed on at once', () => {
  const { now, edit } = debounced(smallDocument)
  edit('second')
  expect(now()).toBe('second')
})

test('of a large one it waits until edits rest', () => {
  const { now, edit } = debounced(large)
  expect(now()).toBe('first')
  for (const value of ['second', 'third']) {
    edit(value)
    act(() => void vi.advanceTimersByTime(199))
  }
  expect(now()).toBe('first')
  act(() => void vi.advanceTimersByTime(1))
  expect(now()).toBe('third')
})

test('without a document there is nothing to wait for', () => {
  const { now, edit } = debounced(undefined)
  edit('second')
  expect(now()).toBe('second')
})
