import { isIP } from 'node:net'
import { z } from 'zod'
import { isGuessable } from './guessable.ts'
import { mailFrom, type MailFrom, smtpUrl, type SmtpServer } from './mail-settings.ts'

/** A start that cannot succeed, with a sentence for the operator. The process prints it without a stack and ends. */
export class StartError extends Error {}

const flag = z.enum(['on', 'off'], 'This must be "on" or "off".')
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const secret = z.string().min(32, { error: 'This needs 32 characters at least.', abort: true })
// Any key is accepted as a previous one, so that a weak key can be replaced.
const secretKey = secret.refine(
  (key) => !isGuessable(key),
  'This can be guessed. Make one, for example with "openssl rand -hex 32"; to keep links that an older one proves, name that in SECRET_KEY_FALLBACKS.',
)
/** Bits that a network has at least: a shorter prefix is no network of one's own but a part of the world. */
const FEWEST_BITS = { 4: 8, 6: 7 }
const MAPPED = /^::ffff:/i

const network = z.string().refine((text) => {
  const [address = '', bits, ...more] = text.split('/')
  const most = { 4: 32, 6: 128 }[isIP(address)]
  return (
    most !== undefined &&
    !address.includes('%') &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}, 'This must be a network such as 10.0.0.0/8.')

const proxyNetwork = network.refine((text) => {
  const [address = '', bits = '128'] = text.split('/')
  const fewest = MAPPED.test(address) ? 96 + FEWEST_BITS[4] : FEWEST_BITS[isIP(address) as 4 | 6]
  return fewest === undefined || Number(bits) >= fewest
}, 'This would believe whatever anybody says about their address. Name the network that your proxies are in, such as 10.0.0.0/8.')

/** An address without anything behind it: the product is at the root of its host. */
const publicUrl = z
  .url({ protocol: /^https?$/, error: 'This must be an http or https address.', abort: true })
  .refine((text) => {
    const { pathname, search, hash, username, password } = new URL(text)
    return pathname === '/' && !/[?#]/.test(text) && search + hash + username + password === ''
  }, 'The product is at the root of a host: give the address without a path, a query or a user, such as https://verdict.example.')
  .transform((text) => new URL(text).origin.replace(/\.(?=:\d+$|$)/, ''))

/** Every setting, by the name of its environment variable. */
export const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'This must be a port number.')
    .transform(Number)
    .pipe(z.int().min(1).max(65535))
    .default(4300),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1, 'This must name a folder.').default('.verdict'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'This must be a postgres:// address.' }).optional(),
  PUBLIC_URL: publicUrl.optional(),
  SECRET_KEY: secretKey.optional(),
  SECRET_KEY_FALLBACKS: list.pipe(z.array(secret)).default([]),
  // Checked by the start that creates the first admin only: see `firstAdminIn`.
  ADMIN_EMAIL: z.string().optional(),
  ADMIN_PASSWORD: z.string().optional(),
  TRUST_PROXY: list.pipe(z.array(proxyNetwork)).default([]),
  RATE_LIMITS: flag.default('on'),
  REQUIRE_MFA: z.enum(['0', '1'], 'This must be "1" or "0".').default('0'),
  DRAIN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'This must be a number of seconds up to 999.')
    .transform(Number)
    .default(0),
  WEBHOOK_ALLOW: list.pipe(z.array(network)).default([]),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

export interface Environment {
  port: number
  host: string | undefined
  /** The folder of the embedded database and of the secrets that are made; may be relative. */
  dataDir: string
  databaseUrl: string | undefined
  publicUrl: string | undefined
  secretKey: string | undefined
  secretKeyFallbacks: string[]
  admin: { email?: string; password?: string }
  trustProxy: string[]
  rateLimits: boolean
  /** Whether everybody has to sign in with a second factor. */
  requireMfa: boolean
  /** Seconds between the signal to end and the end of serving. */
  drainSeconds: number
  /** Networks that webhooks may call though they are private. */
  webhookAllow: string[]
  /** The server that mails are handed to; without one they are kept. */
  smtp: SmtpServer | undefined
  mailFrom: MailFrom
  logLevel: string
}

/** @param problems a line each, such as "  PORT: This must be a port number." */
export const notRight = (problems: string[]) => new StartError(`The environment is invalid:\n${problems.join('\n')}`)

/**
 * Reads the environment once. Every setting of the product is read here and nowhere else.
 *
 * @throws StartError naming every problem at once
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const { data, error } = schema.safeParse(variables)
  const problems = (error?.issues ?? []).map(({ path, message }) => `  ${String(path[0])}: ${message}`)
  if (data?.RATE_LIMITS === 'off' && data.PUBLIC_URL?.startsWith('https:'))
    problems.push('  RATE_LIMITS: This may be "off" for tests on your own machine only, not where PUBLIC_URL is https.')
  if (!data || problems.length > 0) throw notRight(problems)
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    secretKey: data.SECRET_KEY,
    secretKeyFallbacks: data.SECRET_KEY_FALLBACKS,
    admin: {
      ...(data.ADMIN_EMAIL !== undefined && { email: data.ADMIN_EMAIL }),
      ...(data.ADMIN_PASSWORD !== undefined && { password: data.ADMIN_PASSWORD }),
    },
    trustProxy: data.TRUST_PROXY,
    rateLimits: data.RATE_LIMITS === 'on',
    requireMfa: data.REQUIRE_MFA === '1',
    drainSeconds: data.DRAIN_SECONDS,
    webhookAllow: data.WEBHOOK_ALLOW,
    smtp: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? {
      name: 'Verdict',
      address: `verdict@${new URL(data.PUBLIC_URL ?? 'http://localhost').hostname}`,
    },
    logLevel: data.LOG_LEVEL,
  }
}
