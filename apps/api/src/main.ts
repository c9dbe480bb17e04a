import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { DataFolder } from './config/data-folder.ts'
import { readEnvironment, StartError } from './config/environment.ts'
import { createApplication } from './application.ts'
import { migrate } from './database/data-source.ts'
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.ts'
import { type FirstAdmin, Seed } from './database/seed.ts'

/** The other apps, which stand beside this one. */
const APPS = fileURLToPath(new URL('../../', import.meta.url)).replace(/.$/, '')

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Starts the product and says where it is. Whatever keeps it from starting is told in a sentence. */
async function main() {
  const parsed = await readEnvironment(process.env)
  await checkPort(parsed.port, parsed.host)
  const folder = new DataFolder(`${process.cwd()}/.verdict`)
  folder.open()
  const environment = { ...parsed, secretKey: parsed.secretKey ?? folder.secret('secret-key') }

  const embedded = parsed.databaseUrl === undefined ? await startEmbeddedPostgres(folder, say) : undefined
  const databaseUrl = embedded?.url ?? (parsed.databaseUrl as string)
  try {
    await migrate(databaseUrl).catch((error: Error) => {
      throw new StartError(`The database cannot be used: ${error.message || (error as { code?: string }).code}`)
    })
    const app = await createApplication(environment, databaseUrl, APPS)
    const admin = await app.get(Seed).run()
    await app.listen(parsed.port, parsed.host ?? 'localhost')
    announce(environment.publicUrl ?? `http://localhost:${parsed.port}`, admin)
    const stop = async () => {
      await app.close()
      await embedded?.stop()
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  } catch (error) {
    await embedded?.stop()
    throw error
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
