import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll } from '@jest/globals'
import { hash } from '@node-rs/argon2'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { type AnySending, requestOf } from '@verdict/client'
import { type BodyOf, type Endpoint, login, type ReplyOf, type Role } from '@verdict/contracts'
import pg from 'pg'
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { createApplication } from '../src/application.ts'
import type { Environment } from '../src/config/environment.token.ts'
import { builtFiles, type ProductFiles } from '../src/config/product-files.ts'
import { freshAccount, UserEntity } from '../src/identity/user.entity.ts'

const fromSource = ['--import', pathToFileURL(join(__dirname, '../dev/from-source.mjs')).href]

/** The API and its threads from their sources, the pages as they were built, which the set-up holds against their sources. */
const files: ProductFiles = {
  ...builtFiles(join(__dirname, '../..')),
  worker: { path: join(__dirname, '../src/worker.ts'), execArgv: fromSource },
  typesetter: { path: join(__dirname, '../src/typesetter.ts'), execArgv: fromSource },
}

export const PASSWORD = 'a staple of correct horses'
/** Cheap hash parameters, so that tests sign in fast: a hash contains its parameters. */
const QUICK = { memoryCost: 8, timeCost: 1, parallelism: 1 }
const quickHash = hash(PASSWORD, QUICK)

const environment: Environment = {
  port: 0,
  host: undefined,
  databaseUrl: undefined,
  publicUrl: undefined,
  secretKey: 'a secret that only these tests know of',
  secretKeyFallbacks: [],
  admin: {},
  trustProxy: [],
  rateLimits: false,
  requireMfa: false,
  drainSeconds: 0,
  webhookAllow: ['127.0.0.1'],
  smtp: undefined,
  mailFrom: { name: 'Verdict', address: 'verdict@localhost' },
  logLevel: 'silent',
}

type Sending<E extends Endpoint> = AnySending & {
  body?: BodyOf<E>
  /** The caller: a role, or the session cookie of a certain user. */
  as?: Role | { cookie: string }
}

export interface Reply<E extends Endpoint> {
  status: number
  headers: { [name: string]: string | string[] | undefined }
  body: ReplyOf<E>
  text: string
  /** The same before it is read as a text. */
  bytes: Buffer
}

/** A database of its own: a copy of the migrated one, or an empty one. */
export async function newDatabase(template: 'verdict' | 'template0' = 'verdict'): Promise<string> {
  const server = process.env.TEST_DATABASE_URL as string
  const name = `test_${uuid().replaceAll('-', '')}`
  const client = new pg.Client(process.env.TEST_SUPERUSER_URL)
  await client.connect()
  const owner = client.escapeIdentifier(new URL(server).username)
  await client.query(`create database ${name} owner ${owner} template ${template} strategy file_copy`)
  await client.end()
  return server.replace(/\/[^/]*$/, `/${name}`)
}

/** The product over a database of its own: real PostgreSQL, the real pipeline, nothing replaced. */
export class TestApi {
  app: NestFastifyApplication
  database: DataSource
  private readonly cookies = new Map<Role, string>()

  /** @param url a database to share with another product; its own when absent */
  constructor(
    private readonly overrides: Partial<Environment> = {},
    public url = '',
  ) {}

  async start() {
    this.url ||= await newDatabase()
    this.app = await createApplication({ ...environment, ...this.overrides }, this.url, files)
    await this.app.init()
    await this.app.getHttpAdapter().getInstance().ready()
    this.database = this.app.get(DataSource)
  }

  async stop() {
    await this.app.close()
  }

  /** Makes a call as its contract declares it. */
  async call<E extends Endpoint>(endpoint: E, sending: Sending<E> = {}): Promise<Reply<E>> {
    const { as, headers, ...rest } = sending
    const cookie = typeof as === 'string' ? { cookie: await this.cookieOf(as) } : as
    const { method, url, body, headers: made } = requestOf(endpoint, { ...rest, headers: { ...cookie, ...headers } })
    return this.send(method, url, body, made)
  }

  /** Sends anything anywhere, from any address. A string is sent as it is. */
  async send<E extends Endpoint>(
    method: string,
    url: string,
    body?: unknown,
    headers: object = {},
    remoteAddress = '127.0.0.1',
  ): Promise<Reply<E>> {
    const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const type = payload === undefined ? {} : { 'content-type': 'application/json' }
    const host = this.overrides.publicUrl ? { host: new URL(this.overrides.publicUrl).host } : {}
    const reply = await this.app.inject({
      method: method as 'GET',
      url,
      headers: { ...type, ...host, ...headers },
      remoteAddress,
      ...(payload !== undefined && { payload: payload }),
    })
    const json = /json(?!l)/.test(String(reply.headers['content-type'] ?? ''))
    return {
      status: reply.statusCode,
      headers: reply.headers as Reply<E>['headers'],
      body: json && reply.body ? JSON.parse(reply.body) : undefined,
      text: reply.body,
      bytes: reply.rawPayload,
    }
  }

  /** A new user, created in the database. */
  async user(role: Role, changes: Partial<UserEntity> = {}): Promise<UserEntity> {
    const user: UserEntity = {
      ...freshAccount,
      id: uuid(),
      email: `${role}-${uuid()}@example.com`,
      name: `The ${role}`,
      role,
      passwordHash: await quickHash,
      createdAt: new Date(),
      // Where hundreds of users are made, each lead would make hundreds of mails.
      leadMails: 'mine',
      weeklyDigest: false,
      ...changes,
    }
    await this.database.manager.insert(UserEntity, user)
    return user
  }

  /** The cookie of a user, by the real sign-in. */
  async signIn(email: string, password = PASSWORD): Promise<string> {
    const { headers } = await this.call(login, { body: { email, password } })
    return String(headers['set-cookie']).split(';')[0] as string
  }

  /** How many rows a table has. */
  count<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, where: object = {}): Promise<number> {
    return this.database.manager.countBy(entity, where)
  }

  /** The cookie of a user with a role, the same throughout a file. */
  async cookieOf(role: Role): Promise<string> {
    const known = this.cookies.get(role)
    if (known) return known
    const cookie = await this.signIn((await this.user(role)).email)
    this.cookies.set(role, cookie)
    return cookie
  }
}

/** One product for all tests of a file. */
export function testApi(overrides: Partial<Environment> = {}): TestApi {
  const api = new TestApi(overrides)
  beforeAll(() => api.start())
  afterAll(() => api.stop())
  return api
}
