import { Injectable } from '@nestjs/common'
import type { InputOf, login, Me } from '@verdict/contracts'
import { ApiError } from '../http/api-error.ts'
import type { ServedRequest } from '../http/served-request.ts'
import type { Deciding } from '../http/call.ts'
import { KnownDevices } from './known-devices.service.ts'
import { meReply } from './me-reply.ts'
import { passwordMatches } from './passwords.ts'
import { Sessions } from './sessions.service.ts'
import { SignInLimits } from './sign-in-limits.service.ts'
import { SecondFactor } from './two-factor/second-factor.service.ts'
import { UserEntity } from './user.entity.ts'

@Injectable()
export class SignIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
    private readonly limits: SignInLimits,
    private readonly devices: KnownDevices,
  ) {}

  /** Signs in. Neither the reply nor its duration reveals whether the address exists. */
  async run({ body }: InputOf<typeof login>, deciding: Deciding): Promise<Me> {
    const { database, address } = deciding
    const email = body.email.trim().toLowerCase()
    const user = await database.findOneBy(UserEntity, { email })
    const request: ServedRequest = deciding.reply.request
    request.account = user?.id
    const device = user ? this.devices.read(request, user.id) : undefined
    return this.limits.attempt({ email, address, device }, async () => {
      const right = await passwordMatches(body.password, user?.passwordHash)
      if (!right || !user || user.disabled) throw wrongCredentials()
      return this.open(user, body.code, deciding)
    })
  }

  private open({ id, passwordHash }: UserEntity, code: string | undefined, { write }: Deciding): Promise<Me> {
    return write(async ({ database, audit, now, reply }) => {
      // Read again under a lock: the password or the account may have changed in the meantime.
      const user = await database.findOne(UserEntity, {
        where: { id, disabled: false },
        lock: { mode: 'pessimistic_write' },
      })
      if (!user || user.passwordHash !== passwordHash) throw wrongCredentials()
      const second = await this.secondFactor.ask(user, code, database, now)
      await this.sessions.open(database, id, now, reply)
      await audit.record({ action: 'login', resource: 'users', record: id, ...(second && { after: { second } }) }, user)
      return meReply(this.sessions.actorFor(user, null))
    })
  }
}

const wrongCredentials = () => new ApiError(401, 'wrong-credentials', 'The e-mail or the password is wrong.')
