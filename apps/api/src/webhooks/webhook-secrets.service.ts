import { Injectable } from '@nestjs/common'
import { SecretCipher } from '../identity/secret-cipher.service.ts'
import { newSecret } from './message.ts'
import type { WebhookEntity } from './webhook.entity.ts'

/** Hours that a secret signs on after it was replaced. */
const BOTH = 24

const belongsTo = (webhook: string) => `webhook ${webhook}`

/** The signing secrets of webhooks, which are stored encrypted. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly cipher: SecretCipher) {}

  /** A new secret for a webhook: in plain text, shown once, and encrypted for storage. */
  make(webhook: string) {
    const secret = newSecret()
    return { secret, kept: this.cipher.seal(secret, belongsTo(webhook)) }
  }

  /** A new secret; the present one signs too for a while. */
  replace({ id, secret: previousSecret }: WebhookEntity, now: Date) {
    const { secret, kept } = this.make(id)
    const previousSecretUntil = new Date(now.getTime() + BOTH * 3_600_000)
    return { secret, changes: { secret: kept, previousSecret, previousSecretUntil } }
  }

  /** The secrets that sign now, the newest first; undefined where the newest cannot be read. */
  of({ id, secret, previousSecret, previousSecretUntil }: WebhookEntity, now: Date): string[] | undefined {
    const isBoth = previousSecretUntil !== null && previousSecretUntil > now
    const [newest, before] = [secret, isBoth ? previousSecret : null].map((kept) =>
      kept === null ? undefined : this.cipher.open(kept, belongsTo(id)),
    )
    return newest === undefined ? undefined : [newest, ...(before === undefined ? [] : [before])]
  }
}
