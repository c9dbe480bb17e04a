import { createHmac, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'

/** How much of the HMAC a token carries: 128 bits. */
const PROOF = 16

/**
 * Tokens of results: the assessment's id with a proof of it, base64url. Derived, never stored, and so the same in every reply.
 */
@Injectable()
export class ResultTokens {
  private readonly keys: string[]

  constructor({ secretKey, secretKeyFallbacks }: Environment) {
    this.keys = [secretKey, ...secretKeyFallbacks]
  }

  of(assessment: string): string {
    const id = Buffer.from(assessment.replaceAll('-', ''), 'hex')
    return Buffer.concat([id, proof(this.keys[0] as string, id)]).toString('base64url')
  }

  /** The id of the assessment that a token opens; undefined for a token that this installation did not issue. */
  read(token: string): string | undefined {
    const bytes = Buffer.from(token, 'base64url')
    // Base64url leaves bits over: only the token as it was made opens anything.
    if (bytes.toString('base64url') !== token) return undefined
    const id = bytes.subarray(0, 16)
    const given = bytes.subarray(16)
    if (bytes.length !== 16 + PROOF || !this.keys.some((key) => timingSafeEqual(proof(key, id), given)))
      return undefined
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
}

const proof = (key: string, id: Buffer) =>
  createHmac('sha256', key).update('result').update(id).digest().subarray(0, PROOF)
