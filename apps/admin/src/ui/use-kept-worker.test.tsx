import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Answered, type Asking, useKeptWorker } from './use-kept-worker.ts'

type Message = Asking<string[], string>

/** Workers that answer when they are told to, in the order of what they were asked. */
class SlowWorker {
  onmessage: ((event: { data: Answered<string> }) => void) | undefined
  readonly sent: Message[] = []
  private answered = 0
  ended = false
  postMessage(message: Message) {
    this.sent.push(message)
  }
  terminate() {
    this.ended = true
  }
  answer() {
    const { id, asked } = this.sent[this.answered++] as Message
    this.onmessage?.({ data: { id, answer: `${asked}!` } })
  }
}

function asking() {
  const started: SlowWorker[] = []
  const heard: string[] = []
  const start = () => {
    const worker = new SlowWorker()
    started.push(worker)
    return worker as unknown as Worker
  }
  const { result, unmount, rerender } = renderHook(() => useKeptWorker<string[], string, string>(start))
  const ask = (kept: string[], asked: string) => result.current(kept, asked, (answer) => heard.push(answer))
  return { started, heard, ask, unmount, rerender, way: () => result.current }
}

test('one worker starts with the first question, answers all and ends with what is drawn', () => {
  const { started, heard, ask, unmount } = asking()
  expect(started).toHaveLength(0)
  for (const asked of ['one', 'two']) {
    ask(['kept'], asked)
    started[0]?.answer()
  }
  expect(heard).toEqual(['one!', 'two!'])
  expect(started.map(({ ended }) => ended)).toEqual([false])
  unmount()
  expect(started.map(({ ended }) => ended)).toEqual([true])
})

test('what is kept is sent once, and again when it is another', () => {
  const { started, ask } = asking()
  const [kept, other] = [['kept'], ['other']]
  ask(kept, 'one')
  ask(kept, 'two')
  ask(other, 'three')
  ask(kept, 'four')
  expect(started[0]?.sent.map((message) => message.kept)).toEqual([kept, undefined, other, kept])
})

test('an answer that comes after something else was asked is no answer', () => {
  const { started, heard, ask } = asking()
  ask([], 'one')
  ask([], 'two')
  started[0]?.answer()
  expect(heard).toEqual([])
  started[0]?.answer()
  expect(heard).toEqual(['two!'])
})

test('the way to ask is the same at every drawing', () => {
  const { way, rerender } = asking()
  const before = way()
  rerender()
  expect(way()).toBe(before)
})
