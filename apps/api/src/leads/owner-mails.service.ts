import { Injectable } from '@nestjs/common'
import { Colleagues } from '../identity/colleagues.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { SiteService } from '../site/site.service.ts'
import type { Work } from '../work/work.ts'

/** Leads that somebody is mailed about after one change: more would flood a mailbox, and the list of leads shows them. */
const MOST = 20

/** Mails colleagues the leads that are assigned to them. */
@Injectable()
export class OwnerMails {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly mails: OutgoingMails,
    private readonly site: SiteService,
  ) {}

  /** Asks for a mail about each lead, unless the owner took them or they are too many. */
  async add(owner: string, leads: string[], { database, actor, now }: Work) {
    if (owner === actor?.id || leads.length === 0 || leads.length > MOST) return
    const to = await this.colleagues.addressForGiven(owner, database)
    if (to === undefined) return
    const locale = await this.site.language(database)
    await this.mails.add(
      leads.map((lead) => ({ kind: 'assigned' as const, to, locale, lead })),
      database,
      now,
    )
  }
}
