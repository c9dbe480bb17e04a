import { isEmail } from '@verdict/contracts'
import { z } from 'zod'

/** Where mails are handed over. */
export interface SmtpServer {
  host: string
  port: number
  /** Encrypted from the first byte on; otherwise the server is asked to encrypt (STARTTLS). */
  secure: boolean
  user?: string
  password?: string
}

/** Whom mails are from. */
export interface MailFrom {
  name: string
  address: string
}

const WRONG_URL =
  'This must be the address of a mail server, such as smtp://user:password@mail.example.org:587, or smtps:// where it is encrypted from the start. Signs such as @ and / in a password are written %40 and %2F.'

/** The port where none is named: of submission, with STARTTLS and without. */
const PORTS: { [protocol: string]: number } = { 'smtp:': 587, 'smtps:': 465 }

export const smtpUrl = z.string().transform((text, context): SmtpServer => {
  const url = URL.parse(text)
  const port = url && PORTS[url.protocol]
  try {
    if (!url || !port || !url.hostname || url.pathname.length > 1 || url.search || url.hash)
      throw new Error('No server')
    const user = decodeURIComponent(url.username)
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port ? Number(url.port) : port,
      secure: url.protocol === 'smtps:',
      ...(user && { user, password: decodeURIComponent(url.password) }),
    }
  } catch {
    context.addIssue({ code: 'custom', message: WRONG_URL })
    return z.NEVER
  }
})

const WRONG_FROM = 'This must be an address with or without a name, such as "Verdict <verdict@example.org>".'

export const mailFrom = z.string().transform((text, context): MailFrom => {
  const [, quoted, bracketed] = /^([^<>]*)<([^<>]+)>$/.exec(text.trim()) ?? []
  const address = (bracketed ?? text).trim()
  const name = (quoted ?? '').trim().replace(/^"(.*)"$/, '$1')
  if (isEmail(address) && !/[\p{Cc}"]/u.test(name)) return { name, address }
  context.addIssue({ code: 'custom', message: WRONG_FROM })
  return z.NEVER
})
