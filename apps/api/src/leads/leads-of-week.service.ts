import { Injectable } from '@nestjs/common'
import { openStatuses } from '@verdict/contracts'
import { Brackets, type EntityManager } from 'typeorm'
import { filterLeads } from './filter-leads.ts'
import type { LeadEntity } from './lead.entity.ts'

/** The most of each that a summary names. */
const MOST = 10

interface Week {
  /** Its first and its last day, in the time zone. */
  from: string
  to: string
  timeZone: string
}

/** New leads and due next steps of a week, for summaries. */
@Injectable()
export class LeadsOfWeek {
  /** The newest of those that were left in the week, and how many they were in all. */
  async created({ from, to, timeZone }: Week, database: EntityManager): Promise<[LeadEntity[], number]> {
    const looking = { timeZone, now: new Date(), actor: null }
    return filterLeads(database, { createdFrom: from, createdTo: to }, looking)
      .orderBy('lead.createdAt', 'DESC')
      .addOrderBy('lead.id')
      .take(MOST)
      .getManyAndCount()
  }

  /** The next steps of open leads that are due by the end of the week, the oldest first: those of a user, and those of nobody. */
  async steps(
    user: string,
    { to, timeZone }: Omit<Week, 'from'>,
    database: EntityManager,
  ): Promise<[LeadEntity[], number]> {
    const looking = { timeZone, now: new Date(), actor: null }
    return filterLeads(database, { status: [...openStatuses], nextStepTo: to }, looking)
      .andWhere(new Brackets((either) => either.where('lead.owner = :user', { user }).orWhere('lead.owner is null')))
      .orderBy('lead.nextStepOn')
      .addOrderBy('lead.id')
      .take(MOST)
      .getManyAndCount()
  }
}
