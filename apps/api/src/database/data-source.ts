import pg from 'pg'
import { DataSource, type DataSourceOptions } from 'typeorm'
import { BoundedPool } from './bounded-pool.ts'
import { entities } from './entities.ts'
import { MOST_CONNECTIONS } from './lanes.ts'
import { migrations } from './migrations.ts'
import { SnakeCase } from './snake-case.strategy.ts'

/** Sessions use UTC, independent of the server's setting. */
const TIME_ZONE = '-c timezone=UTC'

const shared = (url: string) =>
  ({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'all',
    synchronize: false,
    namingStrategy: new SnakeCase(),
    applicationName: 'verdict',
    // Without it every caller would wait for a database that hangs.
    connectTimeoutMS: 5_000,
  }) satisfies DataSourceOptions

/** How requests reach a database. Tables are made by migrations only. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  ...shared(url),
  driver: { ...pg, Pool: BoundedPool },
  poolSize: MOST_CONNECTIONS,
  extra: {
    lock_timeout: 10_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    options: TIME_ZONE,
  },
})

/** Without time limits, neither for a migration nor for waiting for another process' migration. */
const migrationOptions = (url: string, more: (typeof migrations)[number][]): DataSourceOptions => ({
  ...shared(url),
  migrations: [...migrations, ...more],
  poolSize: 2,
  extra: {
    options: `${TIME_ZONE} -c lock_timeout=0 -c statement_timeout=0 -c idle_in_transaction_session_timeout=0`,
  },
})

/**
 * Brings a database to the newest schema. Two processes that start together take turns.
 *
 * @param more migrations beyond the product's own
 */
export async function migrate(url: string, more: (typeof migrations)[number][] = []) {
  const source = await new DataSource(migrationOptions(url, more)).initialize()
  const lock = source.createQueryRunner()
  try {
    await lock.query("select pg_advisory_lock(hashtext('verdict migrations'))")
    await source.runMigrations()
  } finally {
    await lock.query("select pg_advisory_unlock(hashtext('verdict migrations'))").catch(() => {})
    await lock.release()
    await source.destroy()
  }
}
