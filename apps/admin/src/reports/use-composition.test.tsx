import type { ReportBlock, ReportLayout } from '@verdict/contracts'
import { act, renderHook } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDesk } from '../testing/desk.tsx'
import { useComposition } from './use-composition.ts'

emptyDesk()
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const block = (id: string): ReportBlock => ({ id, kind: 'why' })
const layout = { blocks: [block('a')] } as ReportLayout

function composed() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <RouterProvider router={createMemoryRouter([{ path: '*', element: children }])} />
  )
  const { result } = renderHook(() => useComposition('client', layout), { wrapper })
  const blocks = () => result.current.blocks.map(({ id }) => id).join(' ')
  const edit = (ids: string, place?: string) => act(() => result.current.edit(ids.split(' ').map(block), place))
  const undo = () => act(() => result.current.undo?.())
  const redo = () => act(() => result.current.redo?.())
  return { now: () => result.current, blocks, edit, undo, redo }
}

test('each edit is undone and done again, one after the other', () => {
  const { now, blocks, edit, undo, redo } = composed()
  expect(now().undo).toBeUndefined()
  edit('a b')
  edit('a b c')
  undo()
  expect(blocks()).toBe('a b')
  undo()
  expect(blocks()).toBe('a')
  expect(now().undo).toBeUndefined()
  expect(now().typed.dirty).toBe(false)
  redo()
  redo()
  expect(blocks()).toBe('a b c')
  expect(now().redo).toBeUndefined()
})

test('an edit after undoing leaves nothing to do again', () => {
  const { now, edit, undo } = composed()
  edit('a b')
  undo()
  edit('a c')
  expect(now().redo).toBeUndefined()
})

test('a run of edits of one place is undone as one; a pause, or another place, ends it', () => {
  const { blocks, edit, undo } = composed()
  edit('a b', 'title')
  edit('a b c', 'title')
  vi.advanceTimersByTime(1_500)
  edit('a b c d', 'title')
  edit('a b c d e', 'text')
  undo()
  expect(blocks()).toBe('a b c d')
  undo()
  expect(blocks()).toBe('a b c')
  undo()
  expect(blocks()).toBe('a')
})

test('what changes nothing is no edit', () => {
  const { now, edit } = composed()
  edit('a')
  expect(now().undo).toBeUndefined()
})

test('two edits before anything is drawn are both there', () => {
  const { now, blocks } = composed()
  act(() => {
    now().edit([...now().present(), block('b')])
    now().edit([...now().present(), block('c')])
  })
  expect(blocks()).toBe('a b c')
})

test('what goes back to what is saved is not unsaved', () => {
  const { now, edit } = composed()
  edit('a b')
  expect(now().typed.dirty).toBe(true)
  edit('a')
  expect(now().typed.dirty).toBe(false)
})
