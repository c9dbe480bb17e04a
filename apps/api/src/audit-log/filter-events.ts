import type { InputOf, listAuditEvents } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { auditEvents } from '../audit/audit-events.ts'
import { startOf } from '../site/start-of.ts'

type Filter = InputOf<typeof listAuditEvents>['query']['filter']

/** What somebody who looks for attacks wants to see: those who came as usual are left out. */
const SECURITY = [
  ...['login-failed', 'refused', 'forgot', 'password', 'reset-link', 'reset'],
  ...['two-factor-begun', 'two-factor-on', 'two-factor-off', 'recovery-codes'],
]

/** @param timeZone in which days are meant */
export function filterEvents(
  database: EntityManager,
  { security, from, to, ...equal }: Filter,
  timeZone: string,
): ReturnType<typeof auditEvents> {
  const events = auditEvents(database)
  for (const [field, value] of Object.entries(equal))
    if (value !== undefined) events.andWhere(`event.${field} = :${field}`, { [field]: value })
  if (security) events.andWhere('event.action = any(:security)', { security: SECURITY })
  if (from !== undefined) events.andWhere(`event.at >= ${startOf(':from::date')}`, { from, timeZone })
  if (to !== undefined) events.andWhere(`event.at < ${startOf('(:to::date + 1)')}`, { to, timeZone })
  return events
}
