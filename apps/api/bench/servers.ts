import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const API = join(import.meta.dirname, '..')

/** Built code, with the types that it was built from. */
const built = async <Module>(file: string) => (await import(join(API, 'dist', file))) as Module

/** A folder that is this run's own, and a PostgreSQL in it. */
export async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-bench-'))
  const { DataFolder } = await built<typeof import('../src/config/data-folder.ts')>('config/data-folder.js')
  const { startEmbeddedPostgres } = await built<typeof import('../src/database/embedded/embedded-postgres.ts')>(
    'database/embedded/embedded-postgres.js',
  )
  const data = new DataFolder(join(folder, 'database'))
  data.open()
  const server = await startEmbeddedPostgres(data, () => {})
  return { folder, url: server.url, stop: () => server.stop() }
}

/** Who may sign in there. */
export const ADMIN = { email: 'a@verdict.test', password: 'correct horse battery' }

/** The product as it is started by hand, but for its limits: all requests here come from one address. */
export async function startProduct(folder: string, databaseUrl: string, port: number): Promise<ChildProcess> {
  const cwd = join(folder, 'product')
  mkdirSync(cwd)
  const product = spawn(process.execPath, [...profiling(), join(API, 'dist/main.js')], {
    cwd,
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      RATE_LIMITS: 'off',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ready = `http://127.0.0.1:${port}/health/ready`
  for (;;) {
    if (product.exitCode !== null) throw new Error('The product did not start.')
    const { ok } = await fetch(ready).catch(() => ({ ok: false }))
    if (ok) return product
    await pause(100)
  }
}

/** `PROFILE=folder` writes a CPU profile of the product there when it ends. */
const profiling = () => (process.env.PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`] : [])

/** @param prepared what it sends, by path */
export async function startBare(folder: string, databaseUrl: string, port: number, prepared: object) {
  const file = join(folder, 'prepared.json')
  writeFileSync(file, JSON.stringify(prepared))
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), String(port), databaseUrl, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    bare.stdout.once('data', () => resolve())
    bare.once('exit', () => reject(new Error('The bare server did not start.')))
  })
  return bare
}

/** Ends a server that was started here, and waits for it. */
export async function end(server: ChildProcess) {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}
