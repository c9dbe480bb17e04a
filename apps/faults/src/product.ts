import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type AnySending, requestOf } from '@verdict/client'
import { type Endpoint, login, takeAssessment } from '@verdict/contracts'
import { test } from 'vitest'
import { checkBuilds } from '../../../infra/workstation/source-hash.mjs'

/** Slow tests run in `npm run test:faults`; the others in `npm test`. */
export const thorough: typeof test.skip = test.runIf(process.env.FAULTS === 'all')

checkBuilds(['apps/api', 'apps/portal', 'apps/admin'])

/** The built API. */
export const API_DIST = fileURLToPath(new URL('../../api/dist', import.meta.url))
const MAIN = join(API_DIST, 'main.js')
export const ADMIN = { email: 'admin@example.com', password: 'a staple of correct horses' }

/** The built product as a process of its own, in a folder of its own unless one is given. */
export class Product {
  private constructor(
    readonly process: ChildProcess,
    readonly folder: string,
    readonly port: number,
  ) {}

  /** Its output so far, standard output and error. */
  said = ''

  static async start(options: { folder?: string; port?: number; env?: NodeJS.ProcessEnv } = {}): Promise<Product> {
    const product = await Product.launch(options)
    await product.untilReady()
    return product
  }

  /** Starts it without waiting for anything. */
  static async launch({
    folder = newFolder(),
    port,
    env = {},
    main = MAIN,
  }: {
    folder?: string
    port?: number
    env?: NodeJS.ProcessEnv
    /** What is run in place of the built API. */
    main?: string
  } = {}): Promise<Product> {
    const listening = port ?? (await freePort())
    const child = spawn(process.execPath, [main], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(listening),
        RATE_LIMITS: 'off',
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const product = new Product(child, folder, listening)
    running.add(product)
    child.once('exit', () => running.delete(product))
    for (const output of [child.stdout, child.stderr])
      output?.on('data', (data) => {
        product.said += data
      })
    return product
  }

  get data(): string {
    return join(this.folder, '.verdict')
  }

  get ended(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }

  async untilReady() {
    await until(async () => {
      if (this.ended) throw new Error(`It ended: ${this.said}`)
      return this.said.includes('Verdict is ready') && (await this.get('/health/ready')).status === 200
    }, 60_000)
  }

  /** @returns milliseconds that it took to end */
  async end(signal: NodeJS.Signals = 'SIGTERM', within = 15_000): Promise<number> {
    const from = Date.now()
    this.process.kill(signal)
    await until(async () => this.ended, within)
    return Date.now() - from
  }

  get(path: string, timeout = 40_000): Promise<Reply> {
    return this.send('GET', path, undefined, {}, timeout)
  }

  /** Any call on a connection of its own. Status 0 where no reply came. */
  async send(method: string, path: string, body?: unknown, headers: object = {}, timeout = 40_000): Promise<Reply> {
    const from = Date.now()
    try {
      const reply = await fetch(`http://127.0.0.1:${this.port}${path}`, {
        method,
        headers: { connection: 'close', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeout),
        redirect: 'manual',
      })
      const text = await reply.text()
      return { status: reply.status, headers: reply.headers, text, took: Date.now() - from }
    } catch (error) {
      return {
        status: 0,
        headers: new Headers(),
        text: String((error as Error).cause ?? error),
        took: Date.now() - from,
      }
    }
  }

  /** A call of the API, sent with what fits its contract or with what does not. */
  call(endpoint: Endpoint, sending: AnySending = {}): Promise<Reply> {
    const { method, url, headers } = requestOf(endpoint, sending)
    return this.send(method, url, sending.body, headers)
  }

  /** Takes the shipped model's assessment. */
  assess(headers: { [name: string]: string } = {}): Promise<Reply> {
    const body = { model: 'django-or-nodejs', version: 1, answers: { team: 'python' } }
    return this.call(takeAssessment, { body, headers })
  }

  signIn(): Promise<Reply> {
    return this.call(login, { body: ADMIN })
  }

  /** The number of the database's first process. */
  get postmaster(): number {
    return Number(readFileSync(join(this.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  }

  /** The database's address as its superuser. */
  get database(): string {
    const port = readFileSync(join(this.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
    const password = readFileSync(join(this.data, 'database-password'), 'utf8').trim()
    return `postgres://verdict:${password}@127.0.0.1:${port}/verdict`
  }
}

export interface Reply {
  status: number
  headers: Headers
  text: string
  /** Milliseconds. */
  took: number
}

const running = new Set<Product>()
const folders = new Set<string>()

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-faults-'))
  // As root the database runs as the user "nobody", who needs access to the folder.
  chmodSync(folder, 0o755)
  folders.add(folder)
  return folder
}

/** Ends the processes of a test, and deletes its folders. */
export async function tidy() {
  for (const product of running) await product.end('SIGKILL').catch(() => {})
  await pause(200)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  folders.clear()
}

export async function until(isSo: () => Promise<boolean>, within: number) {
  for (const end = Date.now() + within; !(await isSo()); await pause(50))
    if (Date.now() > end) throw new Error(`It did not come within ${within} ms`)
}

/** The processes that have a parent, and theirs. */
export function descendantsOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const childrenOf = (parent: number): number[] =>
    pairs.filter(([, of]) => of === parent).flatMap(([child]) => [child as number, ...childrenOf(child as number)])
  return childrenOf(pid)
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
