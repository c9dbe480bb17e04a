import { Injectable } from '@nestjs/common'
import type {
  confirmTotp,
  InputOf,
  removeTotp,
  removeUserTotp,
  renewRecoveryCodes,
  setUpTotp,
} from '@verdict/contracts'
import { ApiError, unprocessable } from '../../http/api-error.ts'
import type { Call, Deciding } from '../../http/call.ts'
import { actorOf } from '../../work/work.ts'
import { PresentPassword } from '../present-password.service.ts'
import { SecretCipher } from '../secret-cipher.service.ts'
import { Sessions } from '../sessions.service.ts'
import { UserEntity } from '../user.entity.ts'
import { lockedUser } from '../users/locked-user.ts'
import { refuseOwnAccount } from '../users/refuse-own-account.ts'
import { RecoveryCodeEntity } from './recovery-code.entity.ts'
import { renewCodes } from './recovery-codes.ts'
import { SecondFactor } from './second-factor.service.ts'
import { newSecret, uriOf } from './totp.ts'

const OFF = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null }

/** Turns two-factor sign-in on and off. */
@Injectable()
export class TwoFactor {
  constructor(
    private readonly sealed: SecretCipher,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly present: PresentPassword,
  ) {}

  async status({ database, actor }: Call) {
    const { id, twoFactor } = actorOf({ actor })
    return { enabled: twoFactor, recoveryCodesLeft: await database.countBy(RecoveryCodeEntity, { userId: id }) }
  }

  /** Makes a key that waits for its first code; beginning again makes another. */
  async setUp({ body }: InputOf<typeof setUpTotp>, deciding: Deciding) {
    const held = await this.present.confirm(deciding, body.password)
    return deciding.write(async ({ database, audit }) => {
      const user = await held(database)
      if (user.totpConfirmedAt !== null) throw onAlready()
      const secret = newSecret()
      await database.update(UserEntity, { id: user.id }, { ...OFF, totpSecret: this.sealed.seal(secret, user.id) })
      await audit.record({ action: 'two-factor-begun', resource: 'users', record: user.id })
      return { secret, uri: uriOf(secret, user.email) }
    })
  }

  /** Turns it on after a valid code of the app. Sessions without it are ended. */
  async confirm({ body }: InputOf<typeof confirmTotp>, call: Call) {
    const { database, audit, now } = call
    const actor = actorOf(call)
    const user = await lockedUser(database, actor.id)
    if (user.totpConfirmedAt !== null) throw onAlready()
    if (user.totpSecret === null) throw notSetUp()
    if (!(await this.secondFactor.take(user, body.code.replace(/\s/g, ''), database, now)))
      throw unprocessable([
        { pointer: '/code', message: 'This is not the code that the app shows now. Check that its clock is right.' },
      ])
    await database.update(UserEntity, { id: user.id }, { totpConfirmedAt: now })
    await this.sessions.endOthers(database, actor)
    await audit.record({ action: 'two-factor-on', resource: 'users', record: user.id })
    return { recoveryCodes: await renewCodes(database, user.id) }
  }

  async renewCodes({ body }: InputOf<typeof renewRecoveryCodes>, deciding: Deciding) {
    const held = await this.present.confirm(deciding, body.password)
    return deciding.write(async ({ database, audit }) => {
      const user = await held(database)
      if (user.totpConfirmedAt === null) throw notSetUp()
      await audit.record({ action: 'recovery-codes', resource: 'users', record: user.id })
      return { recoveryCodes: await renewCodes(database, user.id) }
    })
  }

  async remove({ body }: InputOf<typeof removeTotp>, deciding: Deciding) {
    const held = await this.present.confirm(deciding, body.password)
    return deciding.write(async (call) => {
      await this.turnOff(await held(call.database), call)
      return undefined
    })
  }

  /** For a user who lost both the app and the codes. The sessions end too: the device may be stolen. */
  async removeFor({ params }: InputOf<typeof removeUserTotp>, call: Call) {
    refuseOwnAccount(params.id, call)
    await this.turnOff(await lockedUser(call.database, params.id), call)
    await this.sessions.endAll(call.database, params.id)
  }

  private async turnOff({ id, totpConfirmedAt }: UserEntity, { database, audit }: Call) {
    if (totpConfirmedAt === null) throw notSetUp()
    await database.update(UserEntity, { id }, OFF)
    await database.delete(RecoveryCodeEntity, { userId: id })
    await audit.record({ action: 'two-factor-off', resource: 'users', record: id })
  }
}

const onAlready = () =>
  new ApiError(409, 'set-up-already', 'Two-factor sign-in is on already. Remove it first to use another app.')
const notSetUp = () => new ApiError(409, 'not-set-up', 'Two-factor sign-in is not set up.')
