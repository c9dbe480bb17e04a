import { ANSWERING } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'

/** How many clients are answering one of these versions now, as far as they let themselves be counted. */
export async function clientsAnswering(versions: string[], now: Date, database: EntityManager): Promise<number> {
  const since = new Date(now.getTime() - ANSWERING * 60_000)
  const [row]: { clients: number }[] = await database.query(
    `select count(distinct visit)::int as clients from visits
     where version_id = any($1::uuid[]) and at > $2 and step <> 'view'
       and not exists (select from visits finished where finished.visit = visits.visit and finished.step = 'finish')`,
    [versions, since],
  )
  return row?.clients ?? 0
}
