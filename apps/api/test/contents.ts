import type { TestApi } from './api.ts'

/**
 * What a database holds: a line a table with its rows counted and the last transaction that wrote one, so that an edit shows as well as a
 * new row. That somebody was refused is written down all the same, when there is time.
 */
export async function contentsOf(api: TestApi): Promise<string[]> {
  const tables = api.database.entityMetadatas.map(({ tableName }) => tableName)
  const sums = tables.map(
    (table) =>
      `select '${table}: ' || count(*) || ' rows, last by ' || coalesce(max(xmin::text::bigint), 0) as line from ${table} where ${table === 'audit_events' ? "action not in ('refused', 'login-failed')" : true}`,
  )
  const rows: { line: string }[] = await api.database.query(sums.join(' union all '))
  return rows.map(({ line }) => line).sort()
}
