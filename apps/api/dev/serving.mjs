import { fileURLToPath } from 'node:url'
import { createApplication } from '../src/application.ts'
import { DataFolder } from '../src/config/data-folder.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { secretKeys } from '../src/config/secret-keys.ts'
import { migrate } from '../src/database/data-source.ts'
import { Seed } from '../src/first-start/seed.ts'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Serves the API from its sources.
 *
 * @returns its port, and the admin that the first start has made
 */
export async function serve({ databaseUrl, folder }) {
  const parsed = readEnvironment(process.env)
  await migrate(databaseUrl)
  const environment = { ...parsed, ...secretKeys(parsed, new DataFolder(folder)) }
  const app = await createApplication(environment, databaseUrl, {
    portal: here('portal'),
    desk: here('no-desk'),
    worker: { path: here('../src/worker.ts') },
    typesetter: {
      path: here('../src/typesetter.ts'),
      execArgv: ['--import', new URL('from-source.mjs', import.meta.url).href],
    },
  })
  const admin = await app.get(Seed).run()
  await app.listen(0, '127.0.0.1')
  return { port: app.getHttpServer().address().port, admin }
}
