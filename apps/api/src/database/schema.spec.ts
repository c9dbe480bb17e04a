import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DataSource, type QueryRunner } from 'typeorm'
import { newDatabase } from '../../test/api.ts'
import { dataSourceOptions, migrate } from './data-source.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations.ts'

/** The schema of a database, without its data. */
const SHAPE = `
  select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'function ' || pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  order by 1`

const shapeOf = async (source: DataSource): Promise<string[]> =>
  (await source.query(SHAPE)).map(({ line }: { line: string }) => line)

const opened: DataSource[] = []
const open = async (url: string) => {
  const source = await new DataSource(dataSourceOptions(url)).initialize()
  opened.push(source)
  return source
}

let url: string
let source: DataSource
beforeAll(async () => {
  url = await newDatabase('template0')
  await migrate(url)
  source = await open(url)
})
afterAll(() => Promise.all(opened.map((each) => each.destroy())).then(() => {}))

test('a migrated database matches the entities', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log()
  expect(upQueries.map(({ query }) => query)).toEqual([])
})

test('every table of a migrated database is known to the code', async () => {
  const rows: { name: string }[] = await source.query(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const known = [...source.entityMetadatas.map(({ tableName }) => tableName), 'migrations']
  expect(rows.map(({ name }) => name).sort()).toEqual(known.sort())
  expect(source.entityMetadatas).toHaveLength(entities.length)
})

test('migrating again is harmless', async () => {
  const before = await shapeOf(source)
  await migrate(url)
  expect(await shapeOf(source)).toEqual(before)
  expect(await source.query('select count(*)::int as done from migrations')).toEqual([{ done: migrations.length }])
})

test('five that start at once on an empty database migrate it once', async () => {
  const shared = await newDatabase('template0')
  await Promise.all(Array.from({ length: 5 }, () => migrate(shared)))
  const other = await open(shared)
  expect(await shapeOf(other)).toEqual(await shapeOf(source))
  expect(await other.query('select count(*)::int as done from migrations')).toEqual([{ done: migrations.length }])
})

test('a migration has no time limit, neither for itself nor for waiting for another', async () => {
  const name = 'Slow9999999999999'
  const seen: unknown[] = []
  class Slow {
    name = name
    async up(runner: QueryRunner) {
      const settings = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
      for (const each of settings) seen.push(...(await runner.query(`select current_setting($1) as limit`, [each])))
    }
    async down() {}
  }
  await migrate(await newDatabase(), [Slow])
  expect(seen).toEqual([{ limit: '0' }, { limit: '0' }, { limit: '0' }])
})

test('no lock stays behind', async () => {
  await migrate(url)
  // Other tests hold locks in databases of their own, on the same server.
  const held = await source.query(
    `select count(*)::int as held from pg_locks where locktype = 'advisory'
     and database = (select oid from pg_database where datname = current_database())`,
  )
  expect(held).toEqual([{ held: 0 }])
})

describe('the database itself refuses', () => {
  const now = 'now()'
  const user = (email: string) =>
    `insert into users (id, email, name, role, password_hash) values (gen_random_uuid(), '${email}', 'x', 'viewer', 'x')`

  test.each([
    { what: 'two accounts with one address', sql: [user('twin@example.com'), user('twin@example.com')] },
    {
      what: 'a session of nobody',
      sql: [
        `insert into sessions (token_hash, id, user_id, user_agent, created_at, last_seen_at, expires_at) values ('x', gen_random_uuid(), gen_random_uuid(), '', ${now}, ${now}, ${now})`,
      ],
    },
    {
      what: 'a version of no model',
      sql: [
        `insert into model_versions (id, model_id, number, hash, document, notes, published_at) values (gen_random_uuid(), gen_random_uuid(), 1, 'x', '{}', 'x', ${now})`,
      ],
    },
    {
      what: 'a visit of no version',
      sql: [`insert into visits values (gen_random_uuid(), 'view', gen_random_uuid(), ${now})`],
    },
    {
      what: 'a note on nobody',
      sql: [`insert into lead_notes values (gen_random_uuid(), gen_random_uuid(), 'x', 'x', ${now})`],
    },
  ])('$what', async ({ sql }) => {
    const [last = '', ...first] = [...sql].reverse()
    for (const statement of first) await source.query(statement)
    await expect(source.query(last)).rejects.toThrow(/violates/)
  })
})

test('every foreign key has an index, so that deleting what it names reads no whole table', async () => {
  const bare = await source.query(`
    select conrelid::regclass::text || '.' || attname as place from pg_constraint c
    join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1]
    where contype = 'f' and not exists (select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])`)
  expect(bare).toEqual([])
})
