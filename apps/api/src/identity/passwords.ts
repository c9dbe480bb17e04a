import { hash, verify } from '@node-rs/argon2'

export const hashPassword = (password: string): Promise<string> => hash(password)

/** A hash of nothing that anybody knows: checked where there is no user, so that the time taken says nothing. */
const NOBODY = hash(crypto.randomUUID())

export const passwordMatches = async (password: string, passwordHash: string | null | undefined): Promise<boolean> =>
  (await verify(passwordHash ?? (await NOBODY), password)) && typeof passwordHash === 'string'
