import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'

const IV = 12
const TAG = 16

/** Encrypts what has to be read again, with a key made of the product's secret (AES-256-GCM, a key derived by HKDF). */
@Injectable()
export class SecretCipher {
  private readonly keys: Buffer[]

  constructor({ secretKey, secretKeyFallbacks }: Environment) {
    this.keys = [secretKey, ...secretKeyFallbacks].map((secret) =>
      Buffer.from(hkdfSync('sha256', secret, '', 'verdict sealed', 32)),
    )
  }

  /** @param belongsTo what the text belongs to: it opens for nothing else */
  seal(text: string, belongsTo: string): string {
    const iv = randomBytes(IV)
    const cipher = createCipheriv('aes-256-gcm', this.keys[0] as Buffer, iv).setAAD(Buffer.from(belongsTo))
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
  }

  /** The text; undefined where no key opens it. */
  open(sealed: string, belongsTo: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64')
    for (const key of this.keys)
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG })
        decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(bytes.subarray(-TAG))
        return decipher.update(bytes.subarray(IV, -TAG), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        // Another key may open it.
      }
    return undefined
  }
}
