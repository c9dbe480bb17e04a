import type { EntityManager } from 'typeorm'
import { LeadOfResultEntity } from './lead-of-result.entity.ts'

/**
 * Makes a lead that of a result, which has one at most. Waits while another lead of it is under way.
 *
 * @returns whether it is; otherwise the result has another one
 */
export async function claimResult(assessment: string, lead: string, database: EntityManager): Promise<boolean> {
  const { raw } = (await database
    .createQueryBuilder()
    .insert()
    .into(LeadOfResultEntity)
    .values({ assessment, lead })
    .orIgnore()
    .returning('lead')
    .execute()) as { raw: unknown[] }
  return raw.length > 0
}
