import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer as createTcp, type Server } from 'node:net'
import { Receiver } from '../../test/receiver.ts'
import { NetworkRules } from './network-rules.ts'
import { postMessage } from './post-message.ts'

let receiver: Receiver
beforeEach(async () => {
  receiver = await new Receiver().start()
})
afterEach(() => receiver.stop())

const allowing = new NetworkRules(['127.0.0.1'])
const post = (url = receiver.url, { rules = allowing, timeout = 20_000 } = {}) =>
  postMessage(
    new URL(url),
    { headers: { 'webhook-id': 'x' }, body: '{"a":"é"}' },
    rules,
    new AbortController().signal,
    timeout,
  )

test('an accepted message arrives completely', async () => {
  expect(await post()).toMatchObject({ status: 204, error: null, retryAfter: null })
  expect(receiver.received).toMatchObject([
    { body: '{"a":"é"}', headers: { 'webhook-id': 'x', 'content-length': '10' } },
  ])
})

test.each([
  { status: 200, error: null },
  { status: 299, error: null },
  { status: 301, error: /redirects/ },
  { status: 304, error: /redirects/ },
  { status: 400, error: /answered 400/ },
  { status: 410, error: /no more messages/ },
  { status: 500, error: /answered 500/ },
])('$status: $error', async ({ status, error }) => {
  receiver.answers(status)
  const outcome = await post()
  expect(outcome.status).toBe(status)
  if (error === null) expect(outcome.error).toBeNull()
  else expect(outcome.error).toMatch(error)
})

test('a redirect is not followed, wherever it leads', async () => {
  const other = await new Receiver().start()
  receiver.answers(307, { location: other.url })
  expect(await post()).toMatchObject({ status: 307, error: expect.stringContaining('redirects') })
  expect(other.received).toEqual([])
  await other.stop()
})

test.each([
  { status: 429, header: '120', seconds: 120 },
  { status: 503, header: new Date(Date.parse('2100-01-01')).toUTCString(), seconds: 1e9 },
  { status: 503, header: 'soon', seconds: null },
  { status: 500, header: '120', seconds: null },
])('$status that asks to wait until $header', async ({ status, header, seconds }) => {
  receiver.answers(status, { 'retry-after': header })
  const { retryAfter } = await post()
  if (seconds === null || seconds < 1e9) expect(retryAfter).toBe(seconds)
  else expect(retryAfter).toBeGreaterThan(1e9)
})

describe('a receiver that does harm', () => {
  test('with an answer that never ends is cut off, and its status counts', async () => {
    let closed = false
    receiver.answers((reply) => {
      reply.writeHead(200)
      const more = () => {
        while (!closed && reply.write(Buffer.alloc(65_536)));
      }
      reply.on('drain', more)
      reply.on('close', () => (closed = true))
      more()
    })
    expect(await post()).toMatchObject({ status: 200, error: null })
    for (let i = 0; i < 100 && !closed; i++) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(closed).toBe(true)
  })

  test('that never answers has failed after the time that it had', async () => {
    receiver.answers(() => {})
    expect(await post(receiver.url, { timeout: 300 })).toMatchObject({
      status: null,
      error: 'No answer within 0.3 seconds.',
    })
  })

  test('that breaks off has failed', async () => {
    receiver.answers((reply) => reply.destroy())
    expect(await post()).toMatchObject({ status: null, error: expect.stringContaining('closed the connection') })
  })

  test('that does not speak HTTP has failed, without its output in the error', async () => {
    // What it does not read, its connection waits for.
    const server: Server = createTcp((socket) => socket.resume().end('the root password is hunter2\r\n\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({
      status: null,
      error: expect.stringContaining('not HTTP'),
    })
    server.close()
  })

  test('that is not there has failed', async () => {
    const { url } = receiver
    await receiver.stop()
    expect(await post(url)).toMatchObject({ status: null, error: 'Nothing listens at this address.' })
    receiver = await new Receiver().start()
  })
})

describe('in a private network', () => {
  const strict = new NetworkRules([])

  test('is not called, by number', async () => {
    expect(await post(receiver.url, { rules: strict })).toMatchObject({
      status: null,
      error: 'The address is in a private network, which is not called.',
    })
    expect(receiver.received).toEqual([])
  })

  test.each(['localhost', 'receiver.example'])('is not called, by the name %s', async (name) => {
    const rules = new NetworkRules([], () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]))
    const outcome = await post(receiver.url.replace('127.0.0.1', name), { rules })
    expect(outcome).toMatchObject({ status: null, error: 'The address is in a private network, which is not called.' })
    expect(receiver.received).toEqual([])
  })
})
