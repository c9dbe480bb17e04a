import { isDeepStrictEqual } from 'node:util'

/** What an update makes of a record with a revision. */
export interface Revised<Row> {
  /** The fields that differ, as they are from now on, and as they were. */
  changes: Partial<Row>
  old: Partial<Row>
  fields: (keyof Row)[]
  /** The record from now on, its revision one higher. */
  after: Row
}

/**
 * Compares the sent fields with a locked record. Fields that were not sent, and those with the present value, change nothing.
 *
 * @param stale what is thrown where the record has been changed since the revision that was sent
 * @returns undefined where nothing changes: then the revision stays, and nothing is audited
 */
export function revised<Row extends { revision: number }>(
  before: Row,
  { revision, ...sent }: Partial<Row> & { revision: number },
  stale: () => Error,
): Revised<Row> | undefined {
  if (revision !== before.revision) throw stale()
  const fields = (Object.keys(sent) as (keyof Row)[]).filter((field) => {
    const value = (sent as Partial<Row>)[field]
    return value !== undefined && !isDeepStrictEqual(value, before[field])
  })
  if (fields.length === 0) return undefined
  const those = (row: Partial<Row>) => Object.fromEntries(fields.map((field) => [field, row[field]])) as Partial<Row>
  const changes = those(sent as Partial<Row>)
  return { changes, old: those(before), fields, after: { ...before, ...changes, revision: revision + 1 } }
}
