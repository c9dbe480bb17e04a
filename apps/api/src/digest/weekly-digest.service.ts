import { Injectable } from '@nestjs/common'
import { startOfDay } from '@verdict/contracts'
import { DataSource } from 'typeorm'
import { Colleagues } from '../identity/colleagues.service.ts'
import { SiteService } from '../site/site.service.ts'
import { RepeatingService } from '../work/repeating-service.ts'
import { DigestMail } from './digest-mail.service.ts'
import { summedWeek } from './week.ts'

/** Milliseconds between two looks. */
const PAUSE = 60_000

/** Has the week before mailed each Monday, once to each colleague who wants it, in any number of processes. */
@Injectable()
export class WeeklyDigest extends RepeatingService {
  constructor(
    private readonly database: DataSource,
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
    private readonly mail: DigestMail,
  ) {
    super(PAUSE)
  }

  /** Asks for the mails that are due. That of a colleague and the mark that they had it are one transaction. */
  async run(now = new Date()): Promise<boolean> {
    const { manager } = this.database
    const timeZone = await this.site.timeZone(manager)
    const week = summedWeek(timeZone, now)
    const begin = startOfDay(timeZone, week.monday)
    for (const id of await this.colleagues.withoutDigest(week.monday, begin, manager))
      await this.database.transaction(async (database) => {
        const to = await this.colleagues.markDigest(id, week.monday, database)
        if (to !== undefined) await this.mail.add({ id, to }, week, database)
      })
    return false
  }
}
