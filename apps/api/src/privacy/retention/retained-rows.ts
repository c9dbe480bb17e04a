import { type GivenReplyOf, MOST_PREVIEWED, type previewRetention } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { RetainedKind } from '../../housekeeping/retained-kinds.ts'

const DAY = 86_400_000

/** What was last needed before this has been kept so many days. The same all day, so that what a preview shows is what goes. */
export const keptUntil = (days: number, now: Date) => new Date(Math.floor(now.getTime() / DAY) * DAY - days * DAY)

/** Which rows are old: the same for the preview and for the run. Its parameter is the time that they were last needed before. */
const old = ({ table, lastNeeded, stays = 'false' }: RetainedKind) =>
  `from ${table} kept where ${lastNeeded} < $1 and not (${stays})`

/** How many rows are old and which: counted, as a hash, and the first of them by name. */
export async function previewOf(
  kind: RetainedKind,
  until: Date,
  database: EntityManager,
): Promise<GivenReplyOf<typeof previewRetention>> {
  const [whole]: [{ count: number; hash: string }] = await database.query(
    `select count(*)::int as count,
       encode(sha256(convert_to(coalesce(string_agg(kept.id::text, ',' order by kept.id), ''), 'UTF8')), 'hex') as hash
     ${old(kind)}`,
    [until],
  )
  const records: { id: string; title: string; lastNeededAt: Date }[] = await database.query(
    `select kept.id, ${kind.title} as title, ${kind.lastNeeded} as "lastNeededAt" ${old(kind)}
     order by 3, 1 limit ${MOST_PREVIEWED}`,
    [until],
  )
  return { ...whole, until, records }
}

/** Locks so many old rows. What others hold at the moment is left for later. @returns their ids */
export async function lockedOld(kind: RetainedKind, until: Date, most: number, database: EntityManager) {
  const rows: { id: string }[] = await database.query(
    `select kept.id ${old(kind)} order by kept.id limit $2 for update of kept skip locked`,
    [until, most],
  )
  return rows.map(({ id }) => id)
}
