import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolder } from '../dist/config/data-folder.js'
import { migrate } from '../dist/database/data-source.js'
import { startEmbeddedPostgres } from '../dist/database/embedded/embedded-postgres.js'

/** A test's database is thrown away: nothing in it has to survive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** One server for the whole run, and in it a migrated database that every test file clones. */
export default async function setUp() {
  // Jest writes its report into a folder that is there.
  mkdirSync('reports', { recursive: true })
  const folder = new DataFolder(mkdtempSync(join(tmpdir(), 'verdict-test-')))
  folder.open()
  const server = await startEmbeddedPostgres(folder, () => {}, FAST)
  await migrate(server.url)
  globalThis.verdictTestServer = { server, folder: folder.path }
  process.env.TEST_DATABASE_URL = server.url
  process.env.TEST_SUPERUSER_URL = server.superuserUrl
}
