import type pg from 'pg'
import { type DataSource, QueryFailedError } from 'typeorm'
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'
import type { AnyEvent } from '../outbox/events.ts'
import { eventRow } from '../outbox/outbox.ts'

/** A row to insert: its entity and its members. Columns that it does not name have their defaults. */
export interface NewRow {
  entity: new () => object
  values: object
}

/** A row to be added, its members held against the entity's. */
export const newRow = <Row extends object>(entity: new () => Row, values: Partial<Row>): NewRow => ({ entity, values })

/** The rows and the event of a unit of work that only inserts. */
export interface Appended {
  rows: NewRow[]
  events: AnyEvent[]
}

/**
 * Adds rows and events in one statement: all of them or none, as in a transaction, with one round trip to the database instead of one for each
 * row and two for the transaction.
 *
 * @param once a row that is added with them, once: where its primary key is there already nothing is added
 * @returns whether they were added
 */
export async function appendRows(
  source: DataSource,
  { rows, events }: Appended,
  now: Date,
  once?: NewRow,
): Promise<boolean> {
  const driver = source.driver as PostgresDriver
  const values: unknown[] = []
  const added = [...rows, ...events.map((event) => eventRow(event, now))]
  const parts = [
    once ? `once as (${insertOf(source, once, values)} on conflict do nothing returning true)` : ONCE,
    ...added.map((row, i) => `row_${i} as (${insertOf(source, row, values)} from once)`),
  ]
  const text = `with ${parts.join(', ')} select from once`
  try {
    const { rowCount } = await (driver.master as pg.Pool).query({ name: nameOf(text), text, values })
    return rowCount === 1
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error)
  }
}

const ONCE = 'once as (select true)'

function insertOf(source: DataSource, { entity, values }: NewRow, parameters: unknown[]): string {
  const { driver } = source
  const metadata = source.getMetadata(entity)
  const columns = metadata.columns.filter(({ propertyName }) => propertyName in values)
  const given = columns.map((column) => {
    parameters.push(driver.preparePersistentValue(column.getEntityValue(values), column))
    // In a `select`, unlike in `values`, an untyped parameter is a text.
    return `$${parameters.length}::${driver.normalizeType(column)}`
  })
  const names = columns.map(({ databaseName }) => driver.escape(databaseName))
  return `insert into ${driver.escape(metadata.tableName)} (${names.join(', ')}) select ${given.join(', ')}`
}

const named = new Map<string, string>()

/** The name of a prepared statement: planning takes the database as long as inserting. */
function nameOf(text: string): string {
  const name = named.get(text) ?? `append ${named.size}`
  named.set(text, name)
  return name
}
