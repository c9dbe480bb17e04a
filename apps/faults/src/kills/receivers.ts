import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { json } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { TroubledWay } from './troubled-way.ts'

/** What arrived at a receiver: of each thing, under which ids. Something that arrives twice under one id is one for who receives it. */
class Arrivals {
  count = 0
  private readonly ids = new Map<string, Set<string>>()

  add(thing: string, id: string) {
    this.count++
    this.ids.set(thing, (this.ids.get(thing) ?? new Set()).add(id))
  }

  idsOf(thing: string): number {
    return this.ids.get(thing)?.size ?? 0
  }
}

interface Receiver {
  arrivals: Arrivals
  way: TroubledWay
  close(): void
}

/** A mail server. A mail to colleagues arrives as the lead that it tells of, another as its recipient. */
export async function mailReceiver(): Promise<Receiver> {
  const arrivals = new Arrivals()
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    logger: false,
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(
        ({ messageId, text = '' }) => {
          const [, lead] = /\/admin\/leads\/([\w-]{36})\/show/.exec(text) ?? []
          arrivals.add(lead ?? envelope.rcptTo[0]?.address ?? '', messageId ?? '')
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  return receiver(arrivals, server.server, () => server.close())
}

/** A receiver of webhooks. A message arrives as the lead or the assessment that it tells of. */
export async function webhookReceiver(): Promise<Receiver> {
  const arrivals = new Arrivals()
  const server = createServer((request, reply) => {
    json(request).then(
      (message) => {
        const { data } = message as { data: { lead?: string; assessment: string } }
        arrivals.add(data.lead ?? data.assessment, String(request.headers['webhook-id']))
        reply.writeHead(204).end()
      },
      // It was cut off: it has not arrived.
      () => reply.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  return receiver(arrivals, server, () => server.close())
}

async function receiver(arrivals: Arrivals, server: Server, end: () => void): Promise<Receiver> {
  if (!server.listening) await once(server, 'listening')
  const way = await new TroubledWay((server.address() as AddressInfo).port).open()
  const close = () => {
    way.close()
    end()
  }
  return { arrivals, way, close }
}
