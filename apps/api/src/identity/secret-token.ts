import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance in base64url: 43 letters, digits, hyphens and underscores. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. As nobody can guess one, a plain hash does. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
