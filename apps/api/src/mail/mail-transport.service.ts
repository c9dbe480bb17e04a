import { Injectable } from '@nestjs/common'
import { createTransport } from 'nodemailer'
import { Environment } from '../config/environment.token.ts'
import type { WrittenMail } from './content.ts'
import type { MailFile } from './mail-kinds.ts'

/** Milliseconds: to connect, to be greeted, between two answers, and in all. */
const [CONNECT, GREET, SILENCE, WHOLE] = [10_000, 10_000, 20_000, 60_000]
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1']

export interface SentMail extends WrittenMail {
  to: string
  messageId: string
  files: MailFile[]
}

/** Hands mails to the mail server of SMTP_URL, each on a connection of its own. */
@Injectable()
export class MailTransport {
  constructor(private readonly environment: Environment) {}

  /** @throws what nodemailer says of a failure */
  async send({ to, messageId, files, subject, text, html }: SentMail, signal: AbortSignal) {
    const { smtp, mailFrom } = this.environment
    if (!smtp) throw new Error('No mail server is set')
    const isLocal = LOOPBACK.includes(smtp.host)
    const transport = createTransport({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.secure,
      ...(smtp.user !== undefined && { auth: { user: smtp.user, pass: smtp.password ?? '' } }),
      // A password is never sent in the clear, nor to somebody who only says that they are the server.
      requireTLS: smtp.user !== undefined && !isLocal,
      tls: { rejectUnauthorized: !isLocal && (smtp.user !== undefined || smtp.secure) },
      connectionTimeout: CONNECT,
      greetingTimeout: GREET,
      socketTimeout: SILENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: false,
    })
    const sending = transport.sendMail({
      from: mailFrom,
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId,
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: files.map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(content),
      })),
    })
    sending.catch(() => {})
    let giveUp: (() => void) | undefined
    const late = new Promise<never>((_, reject) => {
      giveUp = () => reject(Object.assign(new Error('late'), { code: 'ETIMEDOUT' }))
    })
    const timer = setTimeout(() => giveUp?.(), WHOLE)
    if (giveUp) signal.addEventListener('abort', giveUp)
    try {
      await Promise.race([sending, late])
    } finally {
      clearTimeout(timer)
      if (giveUp) signal.removeEventListener('abort', giveUp)
      transport.close()
    }
  }
}
