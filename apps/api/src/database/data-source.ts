import { DataSource, type DataSourceOptions } from 'typeorm'
import { entities } from './entities.ts'
import { migrations } from './migrations.ts'
import { SnakeCase } from './snake-case.strategy.ts'

/** How to reach a database. Tables are made by migrations only. */
export const dataSourceOptions = (url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  migrations,
  migrationsTransactionMode: 'all',
  synchronize: false,
  namingStrategy: new SnakeCase(),
  applicationName: 'verdict',
  poolSize: 20,
  // Without these a database that hangs would make every caller hang with it.
  connectTimeoutMS: 5_000,
  // Days are days of UTC, whatever the server is set to.
  extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, options: '-c timezone=UTC' },
})

/** Brings a database to the newest schema. Two processes that start together take turns. */
export async function migrate(url: string) {
  const source = await new DataSource(dataSourceOptions(url)).initialize()
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
