import type { TestApi } from './api.ts'
import { noJobUnderWay } from './jobs.ts'
import { noDeliveryUnderWay } from './webhooks.ts'

/** Tables that store when a user was last active. They change even when the call is refused. */
const SEEN = ['sessions', 'users']

/**
 * What a database holds: a line a table with its rows counted and the last transaction that wrote one, so that an edit shows as well as a
 * new row. Refused calls still write their own records, in the background.
 * What earlier calls started in the background ends first.
 */
export async function contentsOf(api: TestApi): Promise<string[]> {
  await noJobUnderWay(api)
  await noDeliveryUnderWay(api)
  const tables = api.database.entityMetadatas.map(({ tableName }) => tableName)
  const sums = tables.map((table) => {
    const content = SEEN.includes(table)
      ? `sum(hashtextextended((to_jsonb(t) - 'last_seen_at')::text, 0))::text`
      : 'max(xmin::text::bigint)::text'
    const where = table === 'audit_events' ? "where action not in ('refused', 'login-failed')" : ''
    return `select '${table}: ' || count(*) || ' rows, ' || coalesce(${content}, '') as line from ${table} t ${where}`
  })
  const rows: { line: string }[] = await api.database.query(sums.join(' union all '))
  return rows.map(({ line }) => line).sort()
}
