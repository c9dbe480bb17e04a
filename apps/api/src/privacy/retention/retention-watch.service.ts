import { Injectable } from '@nestjs/common'
import { MOST_HOURS_WITHOUT_RUN, timeIn } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import { DataSource, type EntityManager } from 'typeorm'
import { deskAddress, deskPages } from '../../config/desk-address.ts'
import { Environment } from '../../config/environment.token.ts'
import { Colleagues } from '../../identity/colleagues.service.ts'
import { MailKinds } from '../../mail/mail-kinds.ts'
import { OutgoingMails } from '../../mail/outgoing-mails.service.ts'
import { mailWordsIn } from '../../mail/words/mail-words.ts'
import { SiteService } from '../../site/site.service.ts'
import { RepeatingService } from '../../work/repeating-service.ts'
import type { RetentionRuleEntity } from './retention-rule.entity.ts'

const HOUR = 3_600_000
const PAUSE = HOUR / 4
type Kind = RetentionRuleEntity['kind']

/** Mails the admins once when rules of how long records are kept no longer run. It works beside them: a run may hang. */
@Injectable()
export class RetentionWatch extends RepeatingService {
  /** A product that was off for long has its first hour to catch up. */
  private readonly startedAt = new Date()

  constructor(
    private readonly source: DataSource,
    private readonly outgoing: OutgoingMails,
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    environment: Environment,
    kinds: MailKinds,
  ) {
    super(PAUSE)
    kinds.offer('retention', {
      write: ({ locale, data: { time = '', late = '' } }) => {
        const { retained } = mailWordsIn(locale)
        const items = late.split(' ').map((kind) => retained[kind as Kind])
        return Promise.resolve({
          template: 'retention-stopped',
          values: { time, records: [{ kind: 'list', items }] },
          link: deskAddress(environment, deskPages.settings()),
        })
      },
    })
  }

  protected async run(): Promise<boolean> {
    await this.look(new Date())
    return false
  }

  /** Tells of the rules that stopped and were not told of yet: of all of them in one mail to each admin. */
  async look(now: Date) {
    if (now.getTime() - this.startedAt.getTime() < HOUR) return
    await this.source.transaction(async (database) => {
      const late = await this.marked(now, database)
      if (late.length > 0) await this.tell(late, database)
    })
  }

  /** Marks the rules that are told of now. One that is locked is at work this moment, or told of by another process. */
  private async marked(now: Date, database: EntityManager): Promise<{ kind: Kind; since: Date }[]> {
    const before = new Date(now.getTime() - MOST_HOURS_WITHOUT_RUN * HOUR)
    const [rows] = (await database.query(
      `update retention_rules set warned_at = $1 where kind in (
         select kind from retention_rules
         where days is not null and warned_at is null and coalesce(checked_at, changed_at) < $2
         for update skip locked)
       returning kind, coalesce(checked_at, changed_at) as since`,
      [now, before],
    )) as [{ kind: Kind; since: Date }[]]
    return rows
  }

  private async tell(late: { kind: Kind; since: Date }[], database: EntityManager) {
    const [locale, timeZone] = [await this.site.language(database), await this.site.timeZone(database)]
    const since = timeIn(timeZone, new Date(Math.min(...late.map((each) => each.since.getTime()))))
    const data = {
      time: `${wordingIn(locale).date(since)}, ${since.slice(11, 16)}`,
      late: late.map(({ kind }) => kind).join(' '),
    }
    const admins = await this.colleagues.admins(database)
    await this.outgoing.add(
      admins.map((to) => ({ kind: 'retention' as const, to, locale, data })),
      database,
      new Date(),
    )
  }
}
