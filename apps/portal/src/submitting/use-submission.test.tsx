import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { djangoOrNodejs as document } from '@verdict/starter-models'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newStoredAnswers, type StoredAnswers } from '../answers/stored-answers.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { pageContext } from '../testing/page-context.ts'
import { useSubmission } from './use-submission.ts'

const [first, second] = document.questions.map(({ key }) => key) as [string, string]
const choice = document.questions[0]?.choices?.[0]?.key as string
const answered: StoredAnswers = {
  ...newStoredAnswers(first),
  answers: { [first]: choice },
  path: [first, second],
  index: 1,
}
const page = { ...pageContext, kind: 'model', slug: document.slug, version: 3, document } as unknown as Common &
  ModelPage

interface Sent {
  key: string | undefined
  body: { [name: string]: unknown }
}

/** What the server was sent, and how it answers. */
const sent: Sent[] = []
let answer: (response: ServerResponse) => void
const accept = (response: ServerResponse) =>
  response
    .writeHead(201, { 'content-type': 'application/json' })
    .end(JSON.stringify({ token: 'abc', verdict: decide(compile(document), answered.answers) }))
const refuse = (status: number) => (response: ServerResponse) =>
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ status, code: 'refused', detail: 'Refused.' }))

const server = createServer((request: IncomingMessage, response) => {
  if (request.url !== '/api/v1/assessments') return response.writeHead(204).end()
  return void text(request).then((body) => {
    sent.push({ key: request.headers['idempotency-key'] as string | undefined, body: JSON.parse(body) as Sent['body'] })
    answer(response)
  })
})

/** Has the page come from an address, which is where it sends its calls. */
const comeFrom = (origin: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${origin}/${document.slug}`)
const networkIsThere = () => comeFrom(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
const networkIsGone = () => comeFrom('http://127.0.0.1:1')

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  sent.length = 0
  answer = accept
  sessionStorage.clear()
  networkIsThere()
  vi.spyOn(location, 'assign').mockImplementation(() => {})
})
afterEach(() => {
  // Before the clock is real again: what is mounted has timers.
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function open(stored: StoredAnswers, shown = page) {
  const state = { stored, hold: vi.fn<(pending: boolean) => void>(), clear: vi.fn<() => void>() }
  const { result, rerender } = renderHook((now: StoredAnswers) => useSubmission(shown, { ...state, stored: now }), {
    initialProps: stored,
  })
  return { ...state, result, rerender }
}

describe('sending', () => {
  test('sends the answers, what was skipped as not known, and opens the result', async () => {
    const { result, clear } = open(answered)
    act(() => result.current.submit())
    expect(result.current.sending).toBe(true)
    await waitFor(() => expect(location.assign).toHaveBeenCalledWith('/r/abc'))
    expect(sent).toMatchObject([
      {
        key: answered.submission,
        body: {
          model: document.slug,
          version: 3,
          answers: { [first]: choice, [second]: null },
          startedAt: answered.startedAt,
        },
      },
    ])
    expect(clear).toHaveBeenCalledOnce()
    // A second press while the next page loads sends nothing.
    expect(result.current.sending).toBe(true)
  })

  test('sends once, however often it is pressed', async () => {
    const { result } = open(answered)
    act(() => {
      result.current.submit()
      result.current.submit()
    })
    act(() => result.current.submit())
    await waitFor(() => expect(location.assign).toHaveBeenCalled())
    act(() => result.current.submit())
    expect(sent).toHaveLength(1)
  })

  test('sends nothing without answers, with a message', () => {
    const { result } = open({ ...answered, answers: {} })
    act(() => result.current.submit())
    expect(result.current).toMatchObject({ problem: 'nothingAnswered', sending: false })
    expect(sent).toEqual([])
  })

  test('shows the verdict in place where the page is in a frame on another site', async () => {
    const { result } = open(answered, { ...page, embeddedIn: ['https://example.com'] })
    act(() => result.current.submit())
    await waitFor(() => expect(result.current.decided).toBeDefined(), { timeout: 5000 })
    expect(location.assign).not.toHaveBeenCalled()
  })
})

describe('a refused submission', () => {
  test.each([
    { status: 404, problem: 'outdated' },
    { status: 422, problem: 'outdated' },
    { status: 429, problem: 'notSent' },
    { status: 503, problem: 'notSent' },
  ])('$status is reported as $problem, keeps the answers and can be repeated', async ({ status, problem }) => {
    answer = refuse(status)
    const { result, clear, hold } = open(answered)
    act(() => result.current.submit())
    await waitFor(() => expect(result.current).toMatchObject({ problem, sending: false }))
    expect(clear).not.toHaveBeenCalled()
    // The server was reached: nothing is sent by itself later.
    expect(hold).not.toHaveBeenCalled()
    answer = accept
    act(() => result.current.submit())
    await waitFor(() => expect(location.assign).toHaveBeenCalledWith('/r/abc'))
    expect(sent.map(({ key }) => key)).toEqual([answered.submission, answered.submission])
  })
})

describe('without a network', () => {
  test('the answers wait', async () => {
    networkIsGone()
    const { result, hold, clear } = open(answered)
    act(() => result.current.submit())
    await waitFor(() => expect(result.current).toMatchObject({ problem: 'notSent', sending: false }))
    expect(hold).toHaveBeenCalledWith(true)
    expect(clear).not.toHaveBeenCalled()
  })

  test('answers that wait are sent when the network is back', async () => {
    networkIsGone()
    const { result, rerender } = open(answered)
    act(() => result.current.submit())
    await waitFor(() => expect(result.current.sending).toBe(false))
    rerender({ ...answered, pending: true })
    expect(result.current.problem).toBe('notSent')
    networkIsThere()
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(location.assign).toHaveBeenCalledWith('/r/abc'))
    expect(sent).toHaveLength(1)
  })

  test('answers that another tab could not send are shown as waiting', () => {
    const { result, rerender } = open(answered)
    rerender({ ...answered, pending: true })
    expect(result.current).toMatchObject({ problem: 'notSent', sending: false })
    expect(sent).toEqual([])
  })

  test('answers that a closed page left waiting are sent without a press', async () => {
    open({ ...answered, pending: true })
    await waitFor(() => expect(location.assign).toHaveBeenCalledWith('/r/abc'))
    expect(sent).toHaveLength(1)
  })

  test('sending is retried until the server is back', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    networkIsGone()
    const { result } = open({ ...answered, pending: true })
    await vi.waitFor(() => expect(result.current.sending).toBe(false))
    networkIsThere()
    act(() => void vi.advanceTimersByTime(60_000))
    await vi.waitFor(() => expect(location.assign).toHaveBeenCalledWith('/r/abc'))
  })
})
