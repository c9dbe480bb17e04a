import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

/** The hash of a random password, verified where the user does not exist, so that the response time does not reveal it. */
const NOBODY = hash(crypto.randomUUID())

export const passwordMatches = async (password: string, passwordHash: string | null | undefined): Promise<boolean> =>
  (await verify(passwordHash ?? (await NOBODY), password)) && typeof passwordHash === 'string'
