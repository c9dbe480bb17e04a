import { auditEvents } from '../audit/audit-events.ts'
import type { Work } from '../work/work.ts'

const HOUR = 3_600_000

/** Notes who has looked at a lead: once an hour for each, so that a page that is open says it once. */
export async function noteOpened(id: string, { database, audit, actor, now }: Work) {
  const noted = await auditEvents(database)
    .where("event.resource = 'leads' and event.record = :id and event.action = 'open'", { id })
    .andWhere('event.actor = :actor and event.at > :since', { actor: actor?.id, since: new Date(now.getTime() - HOUR) })
    .getExists()
  if (!noted) await audit.record({ action: 'open', resource: 'leads', record: id })
}
