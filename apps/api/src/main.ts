import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { DataFolder } from './config/data-folder.ts'
import { loadEnvFile } from './config/env-file.ts'
import { readEnvironment, StartError } from './config/environment.ts'
import { lockFolder } from './config/folder-lock.ts'
import { builtFiles } from './config/product-files.ts'
import { secretKeys } from './config/secret-keys.ts'
import { warningsFor } from './config/warnings.ts'
import { createApplication } from './application.ts'
import { migrate } from './database/data-source.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './database/embedded/embedded-postgres.ts'
import { type FirstAdmin, Seed } from './first-start/seed.ts'
import { ErasureLedger } from './privacy/erasure-ledger.service.ts'
import { Shutdown } from './http/shutdown.ts'

/** The folder of the other apps, beside this one. */
const APPS = fileURLToPath(new URL('../../', import.meta.url)).replace(/.$/, '')

/**
 * How far the heap grows over what is in use, in percent, before it is tidied up: left to itself it grows by some 300 MB while a large export is
 * written, of which 60 MB are in use. What is answered meanwhile is no slower.
 */
const HEAP_GROWING = 30

/** Milliseconds that the database has for its shutdown, when the requests have had theirs. */
const LAST_SECOND = 1_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Starts the product and prints its address, or a sentence that says why it cannot start. */
async function main() {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING}`)
  loadEnvFile()
  const parsed = readEnvironment(process.env)
  const folder = new DataFolder(resolve(parsed.dataDir))
  folder.open()
  // With an external database several products may share a folder: it contains only their secret then.
  const unlock = parsed.databaseUrl === undefined ? await lockFolder(folder) : undefined
  let embedded: EmbeddedPostgres | undefined
  try {
    await checkPort(parsed.port, parsed.host)
    const environment = { ...parsed, ...secretKeys(parsed, folder) }
    for (const warning of warningsFor(environment, process.version, new Date().toISOString().slice(0, 10)))
      process.stderr.write(`Warning: ${warning}\n`)
    if (parsed.databaseUrl === undefined) embedded = await startEmbeddedPostgres(folder, say)
    const databaseUrl = embedded?.url ?? (parsed.databaseUrl as string)
    await migrate(databaseUrl).catch((error: Error) => {
      throw new StartError(`The database cannot be used: ${error.message || (error as { code?: string }).code}`)
    })
    const app = await createApplication(environment, databaseUrl, builtFiles(APPS))
    const admin = await app.get(Seed).run()
    await app.get(ErasureLedger).open(folder.file('erasures'))
    await provePages(app, environment.publicUrl)
    await app.listen(parsed.port, parsed.host ?? 'localhost')
    announce(environment.publicUrl ?? `http://localhost:${parsed.port}`, admin)
    const end = async (code: number) => {
      await app.get(Shutdown).close(app, code === 0 ? parsed.drainSeconds : 0)
      await embedded?.stop(LAST_SECOND)
      await unlock?.()
      process.exit(code)
    }
    endWhenTold(() => void end(0))
    embedded?.onFailure((error) => {
      process.stderr.write(`${error.message} Verdict ends.\n`)
      void end(1)
    })
  } catch (error) {
    await embedded?.stop()
    await unlock?.()
    throw error
  }
}

/** The first signal asks for an end in order, another one a while later for an end at once. */
function endWhenTold(end: () => void) {
  let told: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // A terminal and npm both pass on one Ctrl-C.
      if (told !== undefined && performance.now() - told > 1_000) process.exit(1)
      if (told !== undefined) return
      told = performance.now()
      end()
    })
}

/** Attempts to render a page: on a machine that is busy with other things one may take too long. */
const PROOFS = 3

/** Renders one page, so that a product that cannot render does not start, and the first visitor does not wait for the first rendering. */
async function provePages(app: NestFastifyApplication, publicUrl: string | undefined) {
  await app.init()
  const headers = publicUrl ? { host: new URL(publicUrl).host } : {}
  for (let tries = 1; ; tries++) {
    const { statusCode } = await app.inject({ method: 'GET', url: '/', headers })
    if (statusCode < 500) return
    if (tries === PROOFS) throw new StartError('The pages cannot be shown: the line above says why.')
  }
}

function checkPort(port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used: ${message}`,
        ),
      ),
    )
    probe.listen(port, host ?? '127.0.0.1', () => probe.close(() => resolve()))
  })
}

function announce(address: string, admin: FirstAdmin | undefined) {
  say(
    `\nVerdict is ready.\n\n  Portal        ${address}/\n  Back office   ${address}/admin/\n  API           ${address}/api/docs`,
  )
  if (!admin) return
  say(`\n  Admin         ${admin.email}`)
  if (admin.password)
    say(`  Password      ${admin.password}   (shown this once; a new one is asked for at the first sign-in)`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : ((error as Error).stack ?? String(error))}\n`)
  process.exit(1)
})
