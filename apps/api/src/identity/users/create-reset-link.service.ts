import { Injectable } from '@nestjs/common'
import type { createResetLink, InputOf } from '@verdict/contracts'
import { ApiError } from '../../http/api-error.ts'
import type { Work } from '../../work/work.ts'
import { AccountLinks } from './account-links.service.ts'
import { AccountMails } from './account-mails.service.ts'
import { lockedUser } from './locked-user.ts'
import { refuseOwnAccount } from './refuse-own-account.ts'

@Injectable()
export class CreateResetLink {
  constructor(
    private readonly links: AccountLinks,
    private readonly mails: AccountMails,
  ) {}

  /** Creates a reset link, which is mailed to the user, or which the admin hands over. The old password works until the link is used. */
  async run({ params }: InputOf<typeof createResetLink>, work: Work) {
    const { database, audit, now } = work
    refuseOwnAccount(params.id, work)
    const user = await lockedUser(database, params.id)
    if (user.disabled) throw new ApiError(409, 'disabled', 'This account is deactivated. Reactivate it first.')
    if (user.passwordHash === null)
      throw new ApiError(409, 'not-accepted', 'This invitation has not been accepted yet. Invite again instead.')
    const link = await this.links.make(database, user, now)
    await this.mails.add(user, link, database, now)
    await audit.record({ action: 'reset-link', resource: 'users', record: user.id })
    return link
  }
}
