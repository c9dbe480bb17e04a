import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { AdminContext, HttpError } from 'react-admin'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { STALE, useSubmit } from './use-submit.ts'

afterEach(cleanup)

/** @param ends whether a refusal says that the session has ended */
function submitting(
  send: () => Promise<void>,
  { onStale, ends = false }: { onStale?: () => unknown; ends?: boolean } = {},
) {
  const authProvider = {
    checkError: () => (ends ? Promise.reject(new Error()) : Promise.resolve()),
    logout: () => Promise.resolve('/login'),
  } as never
  const wrapper = ({ children }: { children: ReactNode }) => (
    <RouterProvider
      router={createMemoryRouter([
        { path: '*', element: <AdminContext {...{ authProvider }}>{children}</AdminContext> },
      ])}
    />
  )
  return renderHook(() => useSubmit(send, onStale), { wrapper }).result
}

const refused = (status: number, body: object) => new HttpError('Refused.', status, body)

test('a form is sent once, however often it is pressed meanwhile', async () => {
  let done = () => {}
  const send = vi.fn(() => new Promise<void>((resolve) => (done = resolve)))
  const result = submitting(send)
  const event = { preventDefault: vi.fn() }
  act(() => void result.current.submit(event as never))
  expect(event.preventDefault).toHaveBeenCalled()
  expect(result.current.busy).toBe(true)
  act(() => void result.current.submit())
  done()
  await waitFor(() => expect(result.current.busy).toBe(false))
  expect(send).toHaveBeenCalledOnce()
})

test('what is wrong stands by field, until it is sent again', async () => {
  const send = vi.fn(() => Promise.resolve())
  send.mockRejectedValueOnce(refused(422, { errors: { name: 'A name is needed.' } }))
  const result = submitting(send)
  await act(() => result.current.submit())
  expect(result.current.problems).toEqual({ name: 'A name is needed.' })
  await act(() => result.current.submit())
  expect(result.current.problems).toEqual({})
  expect(result.current.busy).toBe(false)
})

test('what was changed meanwhile is loaded first, and then said', async () => {
  const onStale = vi.fn(() => Promise.resolve())
  const stale = () => Promise.reject(refused(412, { code: 'stale' }))
  const result = submitting(stale, { onStale })
  await act(() => result.current.submit())
  expect(onStale).toHaveBeenCalledOnce()
  expect(result.current.problems).toEqual({ root: STALE })
  const withoutLoading = submitting(stale)
  await act(() => withoutLoading.current.submit())
  expect(withoutLoading.current.problems).toEqual({ root: 'Refused.' })
})

test('where the session has ended nothing else is wrong', async () => {
  const result = submitting(() => Promise.reject(refused(401, { errors: { name: 'Not said.' } })), { ends: true })
  await act(() => result.current.submit())
  expect(result.current.problems).toEqual({})
})
