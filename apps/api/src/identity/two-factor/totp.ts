import { Secret, TOTP } from 'otpauth'

/** How long a code holds, in seconds, and how many such steps a clock may be off. */
const PERIOD = 30
const WINDOW = 1

/** A key for an authenticator app, in base32: 160 bits, as RFC 4226 advises. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, account = '') =>
  new TOTP({ issuer: 'Verdict', label: account, secret: Secret.fromBase32(secret), period: PERIOD })

/** What an authenticator app reads from a QR code. */
export const uriOf = (secret: string, account: string): string => totpOf(secret, account).toString()

/** The step, in periods since 1970, that a code of six digits belongs to; null where it is none of now (RFC 6238). */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}
