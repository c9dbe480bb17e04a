import { Injectable } from '@nestjs/common'
import { timeIn } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { MailKinds } from '../../mail/mail-kinds.ts'
import { OutgoingMails } from '../../mail/outgoing-mails.service.ts'
import { SiteService } from '../../site/site.service.ts'
import type { UserEntity } from '../user.entity.ts'
import { kindOf } from './account-links.service.ts'

const NOTHING = '00000000-0000-0000-0000-000000000000'

interface Link {
  url: string
  expiresAt: Date
}

/** Mails the links with which somebody chooses a password. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly outgoing: OutgoingMails,
    private readonly site: SiteService,
    kinds: MailKinds,
  ) {
    for (const kind of ['invitation', 'password'] as const)
      kinds.offer(kind, {
        write: ({ data: { name = '', until = '', link = '' } }) =>
          Promise.resolve({ template: kind, values: { name, until }, link }),
      })
  }

  /** Whether a link reaches its owner without an admin who hands it over. */
  get areSent(): boolean {
    return this.outgoing.areSent
  }

  /** Mails the link of an account to its owner: an invitation, or a new password. */
  async add(user: UserEntity, { url, expiresAt }: Link, database: EntityManager, now: Date) {
    const [locale, timeZone] = [await this.site.language(database), await this.site.timeZone(database)]
    const there = timeIn(timeZone, expiresAt)
    const until = `${wordingIn(locale).date(there)}, ${there.slice(11, 16)}`
    const kind = kindOf(user) === 'invitation' ? 'invitation' : 'password'
    await this.outgoing.add(
      [{ kind, to: user.email, locale, data: { name: user.name, until }, link: url }],
      database,
      now,
    )
  }

  /** Takes as long as `add` and adds nothing. */
  async addNothing(database: EntityManager) {
    await this.site.language(database)
    await this.site.timeZone(database)
    await this.outgoing.adopt(NOTHING, NOTHING, database)
  }
}
