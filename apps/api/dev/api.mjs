import './from-source.mjs'
import { readFileSync } from 'node:fs'
import inspector from 'node:inspector'
import { fileURLToPath } from 'node:url'

/**
 * The API as a process of its own, from its sources. It loads the dependencies first and then waits until it is needed, so that after a saved change
 * only our own files are loaded. See `api-process.mjs`.
 */

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const turn = new Promise((resolve) => process.once('message', resolve))
process.once('disconnect', () => process.exit())

const { dependencies } = JSON.parse(readFileSync(here('../package.json'), 'utf8'))
// Packages without a main module are loaded when they are imported.
await Promise.all(Object.keys(dependencies).map((name) => import(name).catch(() => {})))
process.send({ loaded: true })
const { databaseUrl, folder, inspectPort } = await turn
inspector.open(inspectPort, '127.0.0.1')

try {
  const [{ DataFolder }, { readEnvironment }, { secretKeys }, { migrate }, { Seed }, { createApplication }] =
    await Promise.all([
      import('../src/config/data-folder.ts'),
      import('../src/config/environment.ts'),
      import('../src/config/secret-keys.ts'),
      import('../src/database/data-source.ts'),
      import('../src/first-start/seed.ts'),
      import('../src/application.ts'),
    ])
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
  process.send({ port: app.getHttpServer().address().port, admin })
} catch (error) {
  process.send({ failure: error.stack ?? String(error) })
}
