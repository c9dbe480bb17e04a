import './from-source.mjs'
import { readdirSync } from 'node:fs'
import { createServer, request as requestOf } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ApiProcess } from './api-process.mjs'
import { frontEnds } from './front-ends.mjs'
import { sendOn } from './pages.mjs'

/**
 * `pnpm dev`: the product from its sources on one port. A saved change of a front end, or of a package that it is made with, goes to the
 * browser by Vite; after one of the API, or of a package, the API starts again. Nothing of it is in the product.
 */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const { DataFolder } = await import('../src/config/data-folder.ts')
const { loadEnvFile } = await import('../src/config/env-file.ts')
const { readEnvironment } = await import('../src/config/environment.ts')
const { lockFolder } = await import('../src/config/folder-lock.ts')
const { startEmbeddedPostgres } = await import('../src/database/embedded/embedded-postgres.ts')

const say = (line) => process.stdout.write(`${line}\n`)
loadEnvFile()
const { port, host = 'localhost', databaseUrl } = readEnvironment(process.env)
const inspectPort = Number(process.env.INSPECT_PORT ?? 9229)

const folder = new DataFolder(`${process.cwd()}/.verdict`)
folder.open()
if (databaseUrl === undefined) await lockFolder(folder)
const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(folder, say) : undefined
const api = new ApiProcess({ databaseUrl: embedded?.url ?? databaseUrl, folder: folder.path, inspectPort })

const server = createServer((request, reply) => front.serve(request, reply, () => forward(request, reply)))
const front = await frontEnds(server)
watch(front.portal.watcher)
server.listen(port, host)

/** Asks the API, as soon as there is one. */
async function forward(request, reply) {
  const refuse = (error) => reply.writeHead(500, { 'content-type': 'text/plain' }).end(error.stack)
  const serving = await api.ready().catch(refuse)
  if (!serving.port) return
  const { 'if-none-match': _, ...headers } = { ...request.headers, 'accept-encoding': 'identity' }
  const asked = requestOf({
    port: serving.port,
    method: request.method,
    path: request.originalUrl ?? request.url,
    headers,
  })
  asked.once('response', (answer) => sendOn(answer, request, reply, front.portal).catch(refuse))
  // The API restarted meanwhile: requests without a body are repeated.
  asked.once('error', (error) =>
    request.method === 'GET' && !reply.headersSent ? forward(request, reply) : refuse(error),
  )
  request.pipe(asked)
}

/** Starts the API again when what it is made of has changed. */
function watch(watcher) {
  const sources = ['apps/api', ...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`)].map((folder) =>
    join(ROOT, folder, 'src'),
  )
  watcher.add(sources)
  let saved = []
  let waiting
  watcher.on('all', (event, file) => {
    if (event === 'addDir' || /\.(test|spec)\.tsx?$/.test(file)) return
    if (!sources.some((folder) => file.startsWith(folder))) return
    saved.push(file)
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      api.restart(saved)
      saved = []
    }, 20)
  })
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    server.closeAllConnections()
    await Promise.all([api.stop(), front.close()])
    await embedded?.stop()
    process.exit()
  })

const { admin } = await api.ready().catch(() => ({}))
const address = `http://${host}:${port}`
say(`\n  Portal        ${address}/\n  Back office   ${address}/admin/\n  Debugger      127.0.0.1:${inspectPort}`)
if (admin) say(`\n  Admin         ${admin.email}`)
if (admin?.password) say(`  Password      ${admin.password}   (shown this once)`)
