import '../dev/from-source.mjs'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBuilds } from '../../../infra/workstation/source-hash.mjs'

/** A test's database is thrown away: nothing in it has to survive a power cut. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** One server for the whole run, and in it a migrated database that every test file clones. */
export default async function setUp() {
  checkBuilds(['apps/portal', 'apps/admin'])
  const { DataFolder } = await import('../src/config/data-folder.ts')
  const { migrate } = await import('../src/database/data-source.ts')
  const { startEmbeddedPostgres } = await import('../src/database/embedded/embedded-postgres.ts')
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
