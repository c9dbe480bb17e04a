import { renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useTabTop } from './use-tab-top.ts'

afterEach(() => vi.restoreAllMocks())

test('another tab opens at its top; the first, and one that is drawn again, stay where they are', () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const { rerender } = renderHook(({ tab }) => useTabTop(tab), { initialProps: { tab: 'questions' } })
  rerender({ tab: 'questions' })
  expect(scrolled).not.toHaveBeenCalled()
  rerender({ tab: 'check' })
  expect(scrolled.mock.calls).toEqual([[0, 0]])
})
