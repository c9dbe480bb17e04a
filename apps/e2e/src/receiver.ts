import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Receiver = Awaited<ReturnType<typeof startReceiver>>

/**
 * A receiver on this machine, which remembers what it is sent and answers with a status that the test chooses.
 *
 * @param port where it listens; any free one unless it is given
 * @param reply what it answers beside the status, by method and path
 */
export async function startReceiver({
  port = 0,
  reply = () => ({}),
}: {
  port?: number
  reply?(call: string): object
} = {}) {
  const received: { headers: IncomingHttpHeaders; body: string }[] = []
  const state = { status: 200 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(state.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(reply(`${request.method} ${request.url}`)))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, url: `${host}/hook`, received, state, stop: () => server.close() }
}
