import { Injectable } from '@nestjs/common'
import { timeIn } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { PrivacyRequestEntity } from './privacy-request.entity.ts'

type Asked = Pick<PrivacyRequestEntity, 'kind' | 'locale' | 'expiresAt'> & { email: string }

/** Mails the link with which somebody confirms that it is them who ask. */
@Injectable()
export class PrivacyMails {
  private readonly base: string

  constructor(
    private readonly outgoing: OutgoingMails,
    private readonly site: SiteService,
    environment: Environment,
    kinds: MailKinds,
  ) {
    this.base = baseAddress(environment)
    kinds.offer('privacy', {
      write: ({ data: { kind, until = '', address, link = '' } }) =>
        Promise.resolve({
          template: kind === 'export' ? 'privacy-export' : 'privacy-erasure',
          values: { until },
          link: address ?? link,
        }),
    })
  }

  async add({ email, kind, locale: asked, expiresAt }: Asked, token: string, database: EntityManager, now: Date) {
    const locale = asked ?? (await this.site.language(database))
    const until = wordingIn(locale).date(timeIn(await this.site.timeZone(database), expiresAt))
    const link = `${this.base}/privacy/${token}?lang=${locale}`
    // Where no mail server is set, an admin reads the mail and passes the link on.
    const words = { kind, until }
    const mail = this.outgoing.areSent ? { data: words, link } : { data: { ...words, address: link } }
    await this.outgoing.add([{ kind: 'privacy', to: email, locale, ...mail }], database, now)
  }
}
