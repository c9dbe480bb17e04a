import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useWorkerAnswer } from './use-worker-answer.ts'

/** Workers that answer when they are told to. */
class SlowWorker {
  onmessage: ((event: { data: string }) => void) | undefined
  sent: object | undefined
  ended = false
  postMessage(message: object) {
    this.sent = message
  }
  terminate() {
    this.ended = true
  }
}

let started: SlowWorker[] = []
const start = () => {
  const worker = new SlowWorker()
  started.push(worker)
  return worker as unknown as Worker
}
const answer = (data: string) => act(() => started.at(-1)?.onmessage?.({ data }))
const pass = (time: number) => act(() => void vi.advanceTimersByTime(time))

beforeEach(() => {
  started = []
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function asking(asked: object | undefined) {
  const { result, rerender, unmount } = renderHook((given) => useWorkerAnswer<string>(start, given, 100), {
    initialProps: asked,
  })
  return { now: () => result.current, ask: (next: object | undefined) => rerender(next), unmount }
}

test('a worker is asked once edits rest, and kept for the next question', () => {
  const question = { of: 'one' }
  const { now, ask } = asking(question)
  pass(99)
  expect(started).toHaveLength(0)
  pass(1)
  expect(started[0]?.sent).toBe(question)
  expect(now()).toBeUndefined()
  answer('yes')
  expect(now()).toBe('yes')
  ask({ of: 'another' })
  pass(100)
  expect(started.map(({ sent, ended }) => ({ sent, ended }))).toEqual([{ sent: { of: 'another' }, ended: false }])
  answer('no')
  expect(now()).toBe('no')
})

test('an edit stops the work on what was before, and the answer before stays until the next', () => {
  const { now, ask } = asking({ of: 'one' })
  pass(100)
  answer('yes')
  ask({ of: 'two' })
  pass(99)
  ask({ of: 'three' })
  pass(100)
  expect(started.map(({ sent }) => sent)).toEqual([{ of: 'three' }])
  ask({ of: 'four' })
  expect(started[0]?.ended).toBe(true)
  answer('of three, too late')
  expect(now()).toBe('yes')
  pass(100)
  expect(started.map(({ sent }) => sent)).toEqual([{ of: 'three' }, { of: 'four' }])
})

test('without a question there is no answer', () => {
  const { now, ask } = asking({ of: 'one' })
  pass(100)
  answer('yes')
  ask(undefined)
  expect(now()).toBeUndefined()
  pass(100)
  expect(started).toHaveLength(1)
})

test.each([
  ['during the work', () => {}],
  ['after it', () => answer('yes')],
])('what is no longer drawn has no worker, %s', (_, happens) => {
  const { unmount } = asking({ of: 'one' })
  pass(100)
  happens()
  unmount()
  expect(started[0]?.ended).toBe(true)
})
