import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance in base64url: 43 letters, digits, hyphens and underscores. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The hash of a token that is stored. Tokens are random, so a plain hash is enough. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
