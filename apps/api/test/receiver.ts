import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

interface Received {
  headers: IncomingMessage['headers']
  body: string
}

type Answer = (reply: ServerResponse, received: Received) => unknown

/** A webhook receiver on this machine: it records requests and replies as the test sets. */
export class Receiver {
  readonly received: Received[] = []
  private readonly server: Server
  private answer: Answer = (reply) => reply.writeHead(204).end()

  constructor() {
    this.server = createServer((request, reply) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const message = { headers: request.headers, body: Buffer.concat(chunks).toString() }
        this.received.push(message)
        this.answer(reply, message)
      })
    })
  }

  async start() {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return this
  }

  stop() {
    this.server.closeAllConnections()
    return new Promise((resolve) => this.server.close(resolve))
  }

  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`
  }

  /** From now on it answers so; a number is a status. */
  answers(answer: Answer | number, headers: { [name: string]: string } = {}) {
    this.answer = typeof answer === 'number' ? (reply) => reply.writeHead(answer, headers).end() : answer
  }

  /** The messages of a type, checked as a receiver does that follows Standard Webhooks. */
  verified<Message>(secret: string, type?: string): (Message & { id: string })[] {
    return this.received
      .map(({ headers, body }) => ({
        ...(new Webhook(secret).verify(body, headers as { [name: string]: string }) as Message & { type: string }),
        id: headers['webhook-id'] as string,
      }))
      .filter((message) => type === undefined || message.type === type)
  }
}

/** Waits for what becomes true by itself. */
export async function eventually<Value>(look: () => Promise<Value> | Value, isThere: (value: Value) => boolean) {
  for (let i = 0; ; i++) {
    const value = await look()
    if (isThere(value)) return value
    if (i > 400) throw new Error(`It has not come: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
