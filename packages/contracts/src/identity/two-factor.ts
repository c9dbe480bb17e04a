import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'

const limit = { calls: 20, seconds: 600 }
/** The password again: a browser left open must not be enough. */
const withPassword = z.strictObject({ password: z.string().max(1_000) })
const recoveryCodes = z.object({
  /** Shown once. Each signs in once, in place of a code from the app. */
  recoveryCodes: z.array(z.string()),
})

export const getTotp = endpoint({
  name: 'getTotp',
  summary: 'Whether two-factor sign-in is on, and how many recovery codes are left',
  method: 'GET',
  path: deskPaths.totp,
  access: 'viewer',
  person: true,
  beforeTwoFactor: true,
  reply: z.object({ enabled: z.boolean(), recoveryCodesLeft: z.int() }),
})

export const setUpTotp = endpoint({
  name: 'setUpTotp',
  summary: 'Begins two-factor sign-in: a key for an authenticator app; nothing changes until a code confirms it',
  method: 'POST',
  path: deskPaths.totp,
  access: 'viewer',
  person: true,
  beforeTwoFactor: true,
  limit,
  body: withPassword,
  reply: z.object({
    /** In base32, to type. */
    secret: z.string(),
    /** `otpauth://totp/…`, to draw as a QR code. */
    uri: z.string(),
  }),
  status: 201,
  problems: { 409: 'set-up-already: it is on; remove it first' },
})

export const confirmTotp = endpoint({
  name: 'confirmTotp',
  summary: 'Turns two-factor sign-in on with a first code, and gives the recovery codes',
  method: 'POST',
  path: deskPaths.totpConfirm,
  access: 'viewer',
  person: true,
  beforeTwoFactor: true,
  limit,
  body: z.strictObject({ code: z.string().max(40) }),
  reply: recoveryCodes,
  problems: { 409: 'not-set-up: begin first; set-up-already: it is on' },
})

export const renewRecoveryCodes = endpoint({
  name: 'renewRecoveryCodes',
  summary: 'New recovery codes; the former ones stop working',
  method: 'POST',
  path: deskPaths.recoveryCodes,
  access: 'viewer',
  person: true,
  limit,
  body: withPassword,
  reply: recoveryCodes,
  problems: { 409: 'not-set-up: two-factor sign-in is off' },
})

export const removeTotp = endpoint({
  name: 'removeTotp',
  summary: 'Turns two-factor sign-in off',
  method: 'DELETE',
  path: deskPaths.totp,
  access: 'viewer',
  person: true,
  limit,
  body: withPassword,
  status: 204,
  problems: { 409: 'not-set-up: it is off' },
})
