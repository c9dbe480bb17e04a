import { Injectable } from '@nestjs/common'
import type { acceptInvitation, forgotPassword, InputOf, Me, readAccountLink, resetPassword } from '@verdict/contracts'
import { type EntityManager, IsNull, Not } from 'typeorm'
import { unprocessable } from '../../http/api-error.ts'
import type { Call, Deciding } from '../../http/call.ts'
import { forgetFailures } from '../forget-failures.ts'
import { KnownDevices } from '../known-devices.service.ts'
import { meReply } from '../me-reply.ts'
import { PasswordJudge } from '../password-judge.service.ts'
import { hashPassword } from '../passwords.ts'
import { Sessions } from '../sessions.service.ts'
import { withoutLink, UserEntity } from '../user.entity.ts'
import { AccountMails } from './account-mails.service.ts'
import { AccountLinks, kindOf, type LinkKind } from './account-links.service.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Passwords that are chosen with a link, by people who cannot sign in. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly links: AccountLinks,
    private readonly sessions: Sessions,
    private readonly judge: PasswordJudge,
    private readonly mails: AccountMails,
    private readonly devices: KnownDevices,
  ) {}

  async look({ body }: InputOf<typeof readAccountLink>, { database, now }: Call) {
    const user = await this.links.find(database, body.token, now)
    const { name, email, linkExpiresAt } = user
    return { kind: kindOf(user), name, email, expiresAt: linkExpiresAt as Date }
  }

  /** Accepts an invitation and signs in. */
  async accept({ body }: InputOf<typeof acceptInvitation>, deciding: Deciding): Promise<Me> {
    return this.choose('invitation', body, deciding, async (user, { database, audit, now, reply }) => {
      await this.sessions.open(database, user.id, now, reply)
      await audit.record({ action: 'accept', resource: 'users', record: user.id }, user)
      return meReply(this.sessions.actorFor(user, null))
    })
  }

  /**
   * Sets a new password, ends every session and forgets failed sign-ins. It does not sign the user in: signing in may need a second
   * factor.
   */
  async reset({ body }: InputOf<typeof resetPassword>, deciding: Deciding) {
    return this.choose('reset', body, deciding, async (user, { database, audit, reply }) => {
      await this.sessions.endAll(database, user.id)
      await forgetFailures(user.email, database, this.devices.read(reply.request, user.id))
      await audit.record({ action: 'reset', resource: 'users', record: user.id }, user)
      return undefined
    })
  }

  /**
   * Mails a link to a user who forgot the password, or notes it for the admins where no mail is sent. Neither the reply nor its duration
   * reveals whether the address exists: as many statements run either way.
   */
  async forgot({ body }: InputOf<typeof forgotPassword>, { database, audit, now }: Call) {
    const email = body.email.toLowerCase()
    const user = await database.findOneBy(UserEntity, { email, disabled: false, passwordHash: Not(IsNull()) })
    if (this.mails.areSent) await this.mailLink(user, database, now)
    else if (user) await database.update(UserEntity, { id: user.id }, { resetAskedAt: now })
    await audit.record({ action: 'forgot', resource: 'users', record: user?.id ?? 'unknown' })
  }

  private async mailLink(user: UserEntity | null, database: EntityManager, now: Date) {
    if (user) return this.mails.add(user, await this.links.make(database, user, now), database, now)
    // As many statements for nobody.
    await database.update(UserEntity, { id: NOBODY }, { resetAskedAt: now })
    await this.mails.addNothing(database)
  }

  /** Judges and hashes the password before the transaction that sets it and invalidates the link. */
  private async choose<Reply extends object | undefined>(
    kind: LinkKind,
    { token, password }: { token: string; password: string },
    { database, now, write }: Deciding,
    then: (user: UserEntity, call: Call) => Promise<Reply>,
  ): Promise<Reply> {
    const owner = await this.links.find(database, token, now)
    if (kindOf(owner) !== kind)
      throw unprocessable([{ pointer: '/token', message: 'This link is for something else. Open it as you got it.' }])
    const weak = await this.judge.weakness(password, owner)
    if (weak) throw unprocessable([{ pointer: '/password', message: weak }])
    const passwordHash = await hashPassword(password)
    return write(async (call) => {
      // Read again under a lock, so that of two concurrent uses one succeeds.
      const user = await this.links.find(call.database, token, now, { mode: 'pessimistic_write' })
      const changes = { passwordHash, mustChangePassword: false, ...withoutLink, revision: user.revision + 1 }
      return then(await call.database.save(UserEntity, { ...user, ...changes }), call)
    })
  }
}
