import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { ApiError } from '../../http/api-error.ts'
import { SecretCipher } from '../secret-cipher.service.ts'
import { UserEntity } from '../user.entity.ts'
import { useCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

/** Checks the code that the sign-in requires besides the password. */
@Injectable()
export class SecondFactor {
  constructor(private readonly sealed: SecretCipher) {}

  /**
   * Checks and uses up a code, if the account has two-factor sign-in.
   *
   * @returns the kind of code; undefined where none is required
   * @throws ApiError (401) `code-needed` or `wrong-code`
   */
  async ask(user: UserEntity, code: string | undefined, database: EntityManager, now: Date) {
    if (user.totpConfirmedAt === null) return undefined
    const given = code?.replace(/\s/g, '')
    if (!given) throw new ApiError(401, 'code-needed', 'Enter the code from your authenticator app.')
    const byApp = /^\d{6}$/.test(given)
    const right = byApp ? await this.take(user, given, database, now) : await useCode(database, user.id, given)
    if (!right) throw new ApiError(401, 'wrong-code', 'This code is wrong or was used already.')
    return byApp ? 'code' : 'recovery-code'
  }

  /** Accepts a code of the app once: of concurrent requests with the same code one succeeds. */
  async take(user: UserEntity, code: string, database: EntityManager, now: Date): Promise<boolean> {
    const secret = user.totpSecret === null ? undefined : this.sealed.open(user.totpSecret, user.id)
    const step = secret === undefined ? null : stepOf(secret, code, now)
    if (step === null) return false
    const { affected } = await database
      .createQueryBuilder()
      .update(UserEntity)
      .set({ totpLastStep: step })
      .where('id = :id and (totp_last_step is null or totp_last_step < :step)', { id: user.id, step })
      .execute()
    return affected === 1
  }
}
