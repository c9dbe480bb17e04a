import type { EntityManager } from 'typeorm'

/** Notes that a host has received an event, where that is about a lead that is still there. */
export const noteTold = (event: string, host: string, database: EntityManager) =>
  database.query(
    `insert into leads_told (lead, host, told_at)
     select lead.id, $2, now() from outbox_events event join leads lead on lead.id = (event.data ->> 'lead')::uuid
     where event.id = $1 on conflict do nothing`,
    [event, host],
  )

/** The hosts that have received something about any of these leads, in the order of their names. */
export async function hostsToldOf(leads: readonly string[], database: EntityManager): Promise<string[]> {
  const rows: { host: string }[] = await database.query(
    'select distinct host from leads_told where lead = any($1) order by host',
    [leads],
  )
  return rows.map(({ host }) => host)
}
