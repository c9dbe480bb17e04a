import {
  type BodyOf,
  confirmTotp,
  createApiToken,
  createResetLink,
  createUser,
  listSessions,
  type Role,
  setUpTotp,
} from '@verdict/contracts'
import { TOTP, Secret } from 'otpauth'
import type { UserEntity } from '../src/identity/user.entity.ts'
import { PASSWORD, type TestApi } from './api.ts'
import { unique } from './starter.ts'

/** People as tests need them, made through the API as they would be made. */

export interface Person {
  user: UserEntity
  cookie: string
}

/** For a user who gets the mails that a new account gets. */
export const MAILED = { leadMails: 'each', weeklyDigest: true, mentionMails: true } as const

/** A new signed-in user, for one test only. */
export async function newPerson(
  api: TestApi,
  role: Role = 'admin',
  changes: Partial<UserEntity> = {},
): Promise<Person> {
  const user = await api.user(role, changes)
  return { user, cookie: await api.signIn(user.email) }
}

/** The token at the end of a link. */
export const tokenOf = ({ url }: { url: string }): string => /[A-Za-z0-9_-]+$/.exec(url)?.[0] as string

/** A user with an open invitation. */
export async function newInvited(api: TestApi, changes: Partial<BodyOf<typeof createUser>> = {}) {
  const email = `${unique('invited')}@example.com`
  const { body } = await api.call(createUser, {
    as: 'admin',
    body: { email, name: 'The admin', role: 'consultant', ...changes },
  })
  return { ...body, token: tokenOf(body.invitation) }
}

/** The token of a link for a new password. */
export async function newResetToken(api: TestApi, id: string): Promise<string> {
  return tokenOf((await api.call(createResetLink, { as: 'admin', params: { id } })).body)
}

/** The code that an authenticator app shows, so many steps of 30 seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** A key that waits for its first code. */
export async function begunTotp(api: TestApi, { cookie }: Person): Promise<string> {
  return (await api.call(setUpTotp, { as: { cookie }, body: { password: PASSWORD } })).body.secret
}

/** A user with two-factor sign-in. One code is used: sign in with the next one. */
export async function newPersonWithTotp(api: TestApi, role: Role = 'admin') {
  const person = await newPerson(api, role)
  const secret = await begunTotp(api, person)
  const used = codeOf(secret)
  const { body } = await api.call(confirmTotp, { as: person, body: { code: used } })
  return { ...person, secret, used, codes: body.recoveryCodes }
}

/** The id of the session that a cookie opens. */
export async function sessionOf(api: TestApi, cookie: string): Promise<string> {
  const { body } = await api.call(listSessions, { as: { cookie } })
  return body.find(({ current }) => current)?.id as string
}

/** An API token of a user. */
export async function newToken(api: TestApi, { cookie }: Person, role: Role, expiresAt?: string) {
  const body = { name: 'Nightly export', role, ...(expiresAt !== undefined && { expiresAt }) }
  return (await api.call(createApiToken, { as: { cookie }, body })).body
}
