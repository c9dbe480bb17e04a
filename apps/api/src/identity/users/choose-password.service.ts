import { Injectable } from '@nestjs/common'
import type { acceptInvitation, forgotPassword, InputOf, Me, readAccountLink, resetPassword } from '@verdict/contracts'
import { IsNull, Not } from 'typeorm'
import { unprocessable } from '../../http/refusal.ts'
import type { Call } from '../../http/call.ts'
import { meReply } from '../me-reply.ts'
import { weakness } from '../password-strength.ts'
import { hashPassword } from '../passwords.ts'
import { Sessions } from '../sessions.service.ts'
import { noLink, User } from '../user.entity.ts'
import { AccountLinks, kindOf, type LinkKind } from './account-links.service.ts'

/** Passwords that are chosen with a link, by people who cannot sign in. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly links: AccountLinks,
    private readonly sessions: Sessions,
  ) {}

  async look({ body }: InputOf<typeof readAccountLink>, { database, now }: Call) {
    const user = await this.links.read(database, body.token, now)
    const { name, email, linkExpiresAt } = user
    return { kind: kindOf(user), name, email, expiresAt: linkExpiresAt as Date }
  }

  /** Takes up an invitation and signs in. */
  async accept({ body }: InputOf<typeof acceptInvitation>, work: Call): Promise<Me> {
    const { database, audit, now, reply } = work
    const user = await this.choose('invitation', body, work)
    await this.sessions.open(database, user.id, now, reply)
    await audit.record({ action: 'accept', resource: 'users', record: user.id }, user)
    return meReply(this.sessions.actorFor(user, null))
  }

  /** Sets a new password and ends every session. It signs nobody in: a second factor stays asked for. */
  async reset({ body }: InputOf<typeof resetPassword>, work: Call) {
    const user = await this.choose('reset', body, work)
    await this.sessions.endAll(work.database, user.id)
    await work.audit.record({ action: 'reset', resource: 'users', record: user.id }, user)
  }

  /**
   * Notes for the admins that somebody forgot the password. Whether the address is known shows neither in the reply nor in the time it
   * takes: something is written down either way.
   */
  async forgot({ body }: InputOf<typeof forgotPassword>, { database, audit, now }: Call) {
    const email = body.email.toLowerCase()
    const user = await database.findOneBy(User, { email, disabled: false, passwordHash: Not(IsNull()) })
    if (user) await database.update(User, { id: user.id }, { resetAskedAt: now })
    await audit.record({ action: 'forgot', resource: 'users', record: user?.id ?? 'unknown' })
  }

  private async choose(kind: LinkKind, { token, password }: { token: string; password: string }, work: Call) {
    const user = await this.links.read(work.database, token, work.now)
    if (kindOf(user) !== kind)
      throw unprocessable([{ pointer: '/token', message: 'This link is for something else. Open it as you got it.' }])
    const weak = await weakness(password, user)
    if (weak) throw unprocessable([{ pointer: '/password', message: weak }])
    Object.assign(user, {
      passwordHash: await hashPassword(password),
      mustChangePassword: false,
      ...noLink,
      revision: user.revision + 1,
    })
    return work.database.save(User, user)
  }
}
