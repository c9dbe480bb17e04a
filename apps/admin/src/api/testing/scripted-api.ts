import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll } from 'vitest'

export interface Received {
  method: string
  path: string
  query: { [name: string]: unknown }
  headers: IncomingMessage['headers']
  body: unknown
}

interface Scripted {
  status?: number
  headers?: { [name: string]: string }
  /** Or what it is by what was sent. */
  body?: unknown
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * A server on a real socket that remembers what it is sent and answers what a test says, by method and path below the API. What nobody
 * said an answer to is a 404.
 */
export class ScriptedApi {
  received: Received[] = []
  origin = ''
  private readonly answers = new Map<string, Scripted>()
  private readonly server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url as string, 'http://localhost')
      const path = pathname.replace('/api/v1', '')
      const method = request.method as string
      const query = Object.fromEntries([...searchParams].map(([name, value]) => [name, parsed(value)]))
      const text = Buffer.concat(chunks).toString()
      const received = { method, path, query, headers: request.headers, body: text && parsed(text) }
      this.received.push(received)
      const { status = 200, headers = {}, body } = this.answers.get(`${method} ${path}`) ?? { status: 404, body: {} }
      const always = { 'content-type': 'application/json', 'cache-control': 'no-store' }
      response.writeHead(status, { ...always, ...headers })
      const reply: unknown = typeof body === 'function' ? body(received) : body
      response.end(reply === undefined ? '' : JSON.stringify(reply))
    })
  })

  answer(call: string, scripted: Scripted) {
    this.answers.set(call, scripted)
  }

  /** What was sent as "METHOD /path". */
  get calls() {
    return this.received.map(({ method, path }) => `${method} ${path}`)
  }

  async start() {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  reset() {
    this.received = []
    this.answers.clear()
  }

  stop() {
    this.server.closeAllConnections()
    return new Promise((resolve) => this.server.close(resolve))
  }
}

/** One server for all tests of a file, at the origin of their page. */
export function scriptedApi(): ScriptedApi {
  const api = new ScriptedApi()
  beforeAll(async () => {
    await api.start()
    // The page comes from there, as the desk does.
    ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${api.origin}/admin/`)
  })
  afterEach(() => api.reset())
  afterAll(() => api.stop())
  return api
}
