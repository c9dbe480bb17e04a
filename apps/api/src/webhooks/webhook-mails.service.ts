import { Injectable } from '@nestjs/common'
import { timeIn } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { deskAddress, deskPages } from '../config/desk-address.ts'
import { Environment } from '../config/environment.token.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { MailKinds } from '../mail/mail-kinds.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { mailWordsIn } from '../mail/words/mail-words.ts'
import { SiteService } from '../site/site.service.ts'
import { hostOf } from './webhooks.service.ts'
import type { WebhookNews } from './webhook-trouble.ts'

/** Mails the admins when a webhook fails, was switched off by its receiver, or works again. */
@Injectable()
export class WebhookMails {
  constructor(
    private readonly outgoing: OutgoingMails,
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    environment: Environment,
    kinds: MailKinds,
  ) {
    kinds.offer('webhook', {
      write: ({ locale, data: { what, host = '', time = '', status, webhook } }) => {
        const words = mailWordsIn(locale)
        return Promise.resolve({
          template: `webhook-${what as WebhookNews['what']}`,
          values: { host, time, reason: status ? words.answered(status) : words.silent },
          link: deskAddress(environment, deskPages.webhook(webhook as string)),
        })
      },
    })
  }

  async add({ what, webhook, status }: WebhookNews, database: EntityManager, now: Date) {
    const [locale, timeZone] = [await this.site.language(database), await this.site.timeZone(database)]
    const there = timeIn(timeZone, webhook.failingSince ?? now)
    const data = {
      what,
      webhook: webhook.id,
      host: hostOf(webhook.url),
      time: `${wordingIn(locale).date(there)}, ${there.slice(11, 16)}`,
      status: status === null ? '' : String(status),
    }
    const admins = await this.colleagues.admins(database)
    await this.outgoing.add(
      admins.map((to) => ({ kind: 'webhook' as const, to, locale, data })),
      database,
      now,
    )
  }
}
