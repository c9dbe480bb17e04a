import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../config/environment.token.ts'

/** How much of the HMAC a token carries: 128 bits. */
const PROOF = 16

/**
 * Tokens that open one row each: its id with a proof of it, base64url. Derived, never stored, and so the same in every reply. A token
 * for one purpose proves nothing for another.
 */
export class IdTokens {
  private readonly keys: string[]

  constructor(
    { secretKey, secretKeyFallbacks }: Environment,
    private readonly purpose: 'result' | 'preview',
  ) {
    this.keys = [secretKey, ...secretKeyFallbacks]
  }

  of(row: string): string {
    const id = Buffer.from(row.replaceAll('-', ''), 'hex')
    return Buffer.concat([id, this.proof(this.keys[0] as string, id)]).toString('base64url')
  }

  /** The id of the row that a token opens; undefined for a token that this installation did not issue. */
  read(token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url')
    // Base64url leaves bits over: only the token as it was made opens anything.
    if (bytes.toString('base64url') !== token) return undefined
    const id = bytes.subarray(0, 16)
    const given = bytes.subarray(16)
    if (bytes.length !== 16 + PROOF || !this.keys.some((key) => timingSafeEqual(this.proof(key, id), given)))
      return undefined
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  private proof(key: string, id: Buffer) {
    return createHmac('sha256', key).update(this.purpose).update(id).digest().subarray(0, PROOF)
  }
}
