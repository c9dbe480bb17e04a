import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import { DataFolder } from '../src/config/data-folder.ts'
import { dataSourceOptions, migrate } from '../src/database/data-source.ts'
import { startEmbeddedPostgres } from '../src/database/embedded/embedded-postgres.ts'
import { differenceOf, migrationFile, nextTimestamp, withMigration } from './migration.ts'

/**
 * `npm run migration:new -- a-name`: holds the entities against a database that all migrations have made, and writes down what is between
 * them. Read it before you commit it: a comparison of schemas knows nothing of existing rows.
 */

const DATABASE = join(import.meta.dirname, '../src/database')
const LIST = join(DATABASE, 'migrations.ts')

const say = (line: string) => process.stdout.write(`${line}\n`)

const [name = ''] = process.argv.slice(2)
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  say('usage: npm run migration:new -- a-name-of-small-letters')
  process.exit(2)
}

const folder = new DataFolder(mkdtempSync(join(tmpdir(), 'verdict-migration-')))
folder.open()
const server = await startEmbeddedPostgres(folder, () => {})
try {
  await migrate(server.url)
  const source = await new DataSource(dataSourceOptions(server.url)).initialize()
  const difference = await differenceOf(source)
  await source.destroy()
  if (difference.up.length === 0) say('The migrations make what the entities ask for: there is nothing to write.')
  else {
    const list = readFileSync(LIST, 'utf8')
    const file = migrationFile(name, nextTimestamp(list, Date.now()), difference)
    writeFileSync(join(DATABASE, file.path), file.content)
    writeFileSync(LIST, withMigration(list, file))
    say(
      `apps/api/src/database/${file.path}: ${difference.up.length} statements. Say in it what it is for, and read them.`,
    )
  }
} finally {
  await server.stop()
  rmSync(folder.path, { recursive: true, force: true })
}
