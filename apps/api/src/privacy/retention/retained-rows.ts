import { type GivenReplyOf, MOST_PREVIEWED, type previewRetention } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { Need, RetainedKind } from '../../housekeeping/retained-kinds.ts'

const DAY = 86_400_000

/** What was last needed before this has been kept so many days. The same all day, so that what a preview shows is what goes. */
export const keptUntil = (days: number, now: Date) => new Date(Math.floor(now.getTime() / DAY) * DAY - days * DAY)

/**
 * Which rows are old: the same for the preview and for the run. Its parameter is the time that they were last needed before. Each need is a
 * condition of its own, of which the database knows how many rows it lets through: it reads what may be old by index, and what hangs on many rows
 * at once instead of row by row.
 */
const old = ({ table, needed, stays = 'false' }: RetainedKind) =>
  `from ${table} kept where ${needed.map(isPast).join(' and ')} and not (${stays})`

const isPast = (need: Need, place: number) => {
  if (typeof need !== 'string') return `not exists (select from ${need.of} and ${need.at} >= $1)`
  return place === 0 ? `${need} < $1` : `(${need} is null or ${need} < $1)`
}

const oldestFirst = ({ needed }: RetainedKind) => `order by ${needed[0]}, kept.id`

/** When a row was last needed. */
const lastNeeded = ({ needed }: RetainedKind) =>
  `greatest(${needed.map((need) => (typeof need === 'string' ? need : `(select max(${need.at}) from ${need.of})`)).join(', ')})`

/** How many rows are old and which: counted, as a hash that needs no order, and those by name that came first. */
export async function previewOf(
  kind: RetainedKind,
  until: Date,
  database: EntityManager,
): Promise<GivenReplyOf<typeof previewRetention>> {
  const [whole]: [{ count: number; hash: string }] = await database.query(
    `select count(*)::int as count,
       md5(coalesce(sum(hashtextextended(kept.id::text, 0)), 0)::text) as hash
     ${old(kind)}`,
    [until],
  )
  const records: { id: string; title: string; lastNeededAt: Date }[] = await database.query(
    `select kept.id, ${kind.title} as title, ${lastNeeded(kind)} as "lastNeededAt" ${old(kind)}
     ${oldestFirst(kind)} limit ${MOST_PREVIEWED}`,
    [until],
  )
  return { ...whole, until, records }
}

/** Locks so many old rows, oldest first. What others hold at the moment is left for later. @returns their ids */
export async function lockedOld(kind: RetainedKind, until: Date, most: number, database: EntityManager) {
  const rows: { id: string }[] = await database.query(
    `select kept.id ${old(kind)} ${oldestFirst(kind)} limit $2 for update of kept skip locked`,
    [until, most],
  )
  return rows.map(({ id }) => id)
}
