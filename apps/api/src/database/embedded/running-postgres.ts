import { existsSync, readFileSync, realpathSync } from 'node:fs'
import pg from 'pg'
import type { DataFolder } from '../../config/data-folder.ts'

/**
 * The address of the database in a data folder, where a server that serves this very folder is running: for commands beside the product.
 *
 * @returns undefined where none is
 */
export async function runningPostgres(folder: DataFolder): Promise<string | undefined> {
  const data = folder.file('postgres')
  if (!existsSync(`${data}/postmaster.pid`)) return undefined
  const port = Number(readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[3])
  const password = encodeURIComponent(folder.secret('database-password'))
  const address = `postgres://verdict:${password}@127.0.0.1:${port}/verdict`
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    // In a copied folder the file names the original's server.
    return realpathSync(rows[0]?.data_directory ?? '') === realpathSync(data) ? address : undefined
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}
