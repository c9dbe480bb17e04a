import type { EntityManager } from 'typeorm'
import { orNotFound } from '../http/api-error.ts'
import { LeadEntity } from './lead.entity.ts'

/** Leads of one person that are shown at most. */
const MOST = 50

/** All that the person of a lead left, the latest first: under the same e-mail, or merged. Leads without an e-mail are nobody’s but their own. */
export async function leadsOfPerson(id: string, database: EntityManager): Promise<LeadEntity[]> {
  const lead = orNotFound(await database.findOneBy(LeadEntity, { id }))
  const kept = lead.mergedInto ?? lead.id
  return database
    .createQueryBuilder(LeadEntity, 'lead')
    .where("lead.trashedAt is null and lead.status <> 'spam'")
    .andWhere("((:email <> '' and lower(lead.email) = lower(:email)) or lead.id = :kept or lead.mergedInto = :kept)", {
      email: lead.email,
      kept,
    })
    .orderBy('lead.createdAt', 'DESC')
    .addOrderBy('lead.id', 'DESC')
    .limit(MOST)
    .getMany()
}
