import { MOST_SITES, SITES_OF } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { LAST_ID } from './id-bounds.ts'
import { REFERRER } from './taken-from.ts'

/** The sites whose pages clients came from to take one of these versions, the most frequent first. */
export function referringSites(
  versions: string[],
  now: Date,
  database: EntityManager,
): Promise<{ host: string; assessments: number }[]> {
  const since = new Date(now.getTime() - SITES_OF.days * 86_400_000)
  return database.query(
    `select host, count(*)::int as assessments from (
       select ${REFERRER} as host
       from unnest($1::uuid[]) version (id), lateral (
         select source, created_at, id from assessments taken
         where taken.version_id = version.id and (taken.version_id, taken.id) <= (version.id, '${LAST_ID}'::uuid)
         order by taken.id desc limit ${SITES_OF.assessments}
       ) past
       where past.created_at > $2
       order by past.id desc limit ${SITES_OF.assessments}
     ) newest
     where host is not null group by host order by assessments desc, host limit ${MOST_SITES}`,
    [versions, since],
  )
}
