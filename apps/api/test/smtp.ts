import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail server on loopback that keeps what it is given. */
export class MailReceiver {
  readonly mails: ParsedMail[] = []
  private readonly server: SMTPServer

  /** @param refuse an SMTP code and a text for a recipient that is not taken */
  constructor(
    private refuse: (to: string) => { code: number; text: string } | undefined = () => undefined,
    options: SMTPServerOptions = {},
  ) {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      logger: false,
      ...options,
      onRcptTo: ({ address }, _session, done) => {
        const refused = this.refuse(address)
        done(refused && Object.assign(new Error(refused.text), { responseCode: refused.code }))
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            this.mails.push(mail)
            done()
          },
          (error: Error) => done(error),
        )
      },
    })
    this.server.on('error', () => {})
  }

  async listen(port = 0): Promise<number> {
    this.server.listen(port, '127.0.0.1')
    await once(this.server.server, 'listening')
    return (this.server.server.address() as AddressInfo).port
  }

  refusing(refuse: MailReceiver['refuse']) {
    this.refuse = refuse
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()))
  }
}

/** Something on loopback that is no mail server: it says whatever it is told to, or nothing. */
export class NoMailServer {
  private readonly sockets = new Set<Socket>()
  private readonly server: Server

  constructor(answer: (socket: Socket) => void) {
    this.server = createServer((socket) => {
      this.sockets.add(socket)
      socket.on('error', () => {})
      answer(socket)
    })
  }

  async listen(): Promise<number> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return (this.server.address() as AddressInfo).port
  }

  close() {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
  }
}
