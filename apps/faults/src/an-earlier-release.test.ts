import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { ADMIN, API_DIST, Product, tidy } from './product.ts'

afterEach(tidy)

/** The last change of the schema in the release that was connected as the database's superuser, and in a later one that knew of people. */
const LAST = { 'connected as the superuser': 'Search1795600000003', 'before jobs': 'PublishedElements1795600390000' }
const API = '/api/v1'

test('a data folder of an earlier release opens with everything in it', async () => {
  const before = await Product.start()
  const kept = await fill(before)
  await becomeEarlier(before, LAST['connected as the superuser'])

  const after = await Product.start({ folder: before.folder })
  expect(await rolesOf(after)).toEqual({ connected: ['verdict_product'], owners: ['verdict_product'] })
  for (const { token, result } of kept.results) {
    expect(await read(after, `/results/${token}`)).toEqual(result)
    expect(await read(after, `/results/${token}/verify`)).toMatchObject({ verified: true })
    expect((await after.get(`/r/${token}`)).status).toBe(200)
  }
  const { cookie } = await signedIn(after)
  expect(await read(after, '/auth/me', kept)).toMatchObject({ email: ADMIN.email })
  expect(await read(after, `/admin/models/${kept.model}/draft`, { cookie })).toEqual(kept.draft)
  expect(await read(after, `/admin/versions?${LIST}`, { cookie })).toMatchObject([
    { number: 2, notes: 'Said to all.', publicNotes: 'Said to all.' },
    { number: 1 },
  ])
  expect(await read(after, `/admin/leads/${kept.lead}`, { cookie })).toMatchObject({
    name: 'Ada Lovelace',
    consentText: OWN_WORDS,
    consentVersion: null,
  })
  expect(await read(after, `/admin/lead-notes?${LIST}`, { cookie })).toMatchObject([{ text: 'Spoke with her.' }])

  // And it goes on: what is written is written.
  expect((await after.assess()).status).toBe(201)
  const etag = (await after.send('GET', `${API}/admin/models/${kept.model}/draft`, undefined, { cookie })).headers.get(
    'etag',
  )
  await done(
    after,
    'PUT',
    `/admin/models/${kept.model}/draft`,
    { ...kept.draft, title: { en: 'Now' } },
    { cookie, 'if-match': etag },
  )
})

test('and so do its people: sessions, links, second factors and tokens go on', async () => {
  const before = await Product.start()
  const kept = await fillWithPeople(before)
  await becomeEarlier(before, LAST['before jobs'])

  const after = await Product.start({ folder: before.folder })
  const users: { lastSeenAt: unknown }[] = await read(after, `/admin/users?${LIST}`, kept)
  expect(users).toMatchObject(kept.users.map(({ lastSeenAt: _, ...user }) => user))
  expect(await read(after, '/auth/me', kept.colleague)).toMatchObject({ role: 'consultant', twoFactor: true })
  const program = { authorization: `Bearer ${kept.token}` }
  expect((await done(after, 'GET', `/admin/models?${LIST}`, undefined, program)).body).toHaveLength(1)
  expect((await after.send('GET', `${API}/admin/leads?${LIST}`, undefined, program)).status).toBe(403)

  const signIn = (code?: string) => after.send('POST', `${API}/auth/login`, { ...COLLEAGUE, code })
  expect((await signIn()).text).toContain('code-needed')
  expect((await signIn(kept.used)).text).toContain('wrong-code')
  expect((await signIn(codeOf(kept.secret, 1))).status).toBe(200)
  expect((await signIn(kept.recovery)).status).toBe(200)
  expect((await signIn(kept.recovery)).status).toBe(401)
  for (const [path, token] of [
    ['accept', kept.invitation],
    ['reset', kept.reset],
  ] as const) {
    await done(after, 'POST', `/auth/${path}`, { token, password: 'five brown owls in a barn' })
    expect(
      (await after.send('POST', `${API}/auth/${path}`, { token, password: 'six grey owls in a barn' })).status,
    ).toBe(422)
  }
  const events = await read(after, `/admin/audit-events?${LIST.replace('%5B0%2C9%5D', '%5B0%2C99%5D')}`, kept)
  for (const event of kept.events) expect(events).toContainEqual(event)
})

const COLLEAGUE = { email: 'grace@example.com', password: 'nine tame zebras at dawn' }
const { Secret, TOTP } = createRequire(join(API_DIST, 'main.js'))('otpauth')
/** The code that an authenticator app shows, so many steps of 30 seconds from now. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
const tokenIn = ({ url }: { url: string }) => /[\w-]+$/.exec(url)?.[0] as string

/** A colleague with a second factor and a token, one who was invited and one who waits with a reset link. */
async function fillWithPeople(product: Product) {
  const { cookie } = await signedIn(product)
  const invite = async (email: string) =>
    (await done(product, 'POST', '/admin/users', { email, name: 'A colleague', role: 'consultant' }, { cookie })).body
  const accept = async ({ invitation }: { invitation: { url: string } }) =>
    done(product, 'POST', '/auth/accept', { token: tokenIn(invitation), password: COLLEAGUE.password })
  const { cookie: own } = await accept(await invite(COLLEAGUE.email))
  const { secret } = (await done(product, 'POST', '/auth/totp', { password: COLLEAGUE.password }, { cookie: own })).body
  const used = codeOf(secret)
  const confirmed = await done(product, 'POST', '/auth/totp/confirm', { code: used }, { cookie: own })
  const made = await done(product, 'POST', '/auth/tokens', { name: 'Nightly', role: 'viewer' }, { cookie: own })
  const { invitation } = await invite('invited@example.com')
  const forgetful = await invite('forgetful@example.com')
  await accept(forgetful)
  const link = await done(product, 'POST', `/admin/users/${forgetful.id}/reset-link`, undefined, { cookie })
  return {
    cookie,
    secret: secret as string,
    used,
    recovery: confirmed.body.recoveryCodes[0] as string,
    token: made.body.token as string,
    colleague: { cookie: own },
    invitation: tokenIn(invitation),
    reset: tokenIn(link.body),
    users: (await read(product, `/admin/users?${LIST}`, { cookie })) as { lastSeenAt: unknown }[],
    events: await read(product, `/admin/audit-events?${LIST}`, { cookie }),
  }
}

const LIST = new URLSearchParams({ filter: '{}', range: '[0,9]', sort: '["id","DESC"]' }).toString()
/** What a caller could have kept as the words that were agreed to. */
const OWN_WORDS = 'I agree to what I say.'

async function done(product: Product, method: string, path: string, body?: unknown, headers: object = {}) {
  const reply = await product.send(method, API + path, body, headers)
  if (reply.status >= 300) throw new Error(`${method} ${path} ${reply.status} ${reply.text}`)
  return {
    etag: reply.headers.get('etag') ?? '',
    cookie: cookieIn(reply.headers),
    body: reply.text && JSON.parse(reply.text),
  }
}

const cookieIn = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
const read = async (product: Product, path: string, { cookie }: { cookie?: string } = {}) =>
  (await done(product, 'GET', path, undefined, cookie === undefined ? {} : { cookie })).body
const signedIn = (product: Product) => done(product, 'POST', '/auth/login', ADMIN)

/** A little of everything: a draft ahead of two versions, an assessment of each, a lead with a note. */
async function fill(product: Product) {
  const { cookie } = await signedIn(product)
  const [{ id: model }] = await read(product, `/admin/models?${LIST}`, { cookie })
  const path = `/admin/models/${model}/draft`
  const results: { token: string; result: unknown }[] = []
  const take = async (version: number) => {
    const body = { model: 'django-or-nodejs', version, answers: { team: 'python' }, locale: 'en', source: {} }
    const { token } = (await done(product, 'POST', '/assessments', body)).body
    results.push({ token, result: await read(product, `/results/${token}`) })
    return token
  }
  const first = await take(1)
  const { body: draft, etag } = await done(product, 'GET', path, undefined, { cookie })
  draft.criteria[0].weight += 1
  const saved = await done(product, 'PUT', path, draft, { cookie, 'if-match': etag })
  const notes = { notes: 'Said to all.', publicNotes: 'Said to all.', acceptFailing: 'For this test.' }
  await done(product, 'POST', `/admin/models/${model}/publish`, notes, { cookie, 'if-match': saved.etag })
  await take(2)
  const { etag: published } = await done(product, 'GET', path, undefined, { cookie })
  const { body: ahead } = await done(
    product,
    'PUT',
    path,
    { ...draft, title: { en: 'Ahead' } },
    { cookie, 'if-match': published },
  )
  const details = {
    token: first,
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    consent: { accepted: true, version: 1, marketing: false },
  }
  const { id: lead } = (await done(product, 'POST', '/leads', details)).body
  await done(product, 'POST', '/admin/lead-notes', { lead, text: 'Spoke with her.' }, { cookie })
  return { cookie, model: model as string, lead: lead as string, draft: ahead, results }
}

/**
 * Makes of a running product's folder what an earlier release would have left: its schema, made by its own migrations, with the same rows in
 * it; everything belongs to the superuser, and there is no other role and no password for one. The product is ended.
 */
async function becomeEarlier(product: Product, last: string) {
  const server = product.database.replace(/\/verdict$/, '')
  const [source, superuser] = [new pg.Client(`${server}/verdict`), new pg.Client(`${server}/postgres`)]
  await Promise.all([source.connect(), superuser.connect()])
  await superuser.query('create database earlier')
  await migrateTo(last, `${server}/earlier`)
  const target = new pg.Client(`${server}/earlier`)
  await target.connect()
  await target.query('set session_replication_role = replica')
  const { rows: tables } = await target.query(
    `select table_name as name, string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name <> 'migrations' and is_generated = 'NEVER' group by table_name`,
  )
  for (const { name, columns } of tables) {
    const { rows } = await source.query(`select coalesce(json_agg(each), '[]')::text as all from ${name} each`)
    // Migrations leave a row in some.
    await target.query(`delete from ${name}`)
    await target.query(
      `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1)`,
      [rows[0].all],
    )
  }
  await target.query('update leads set consent_text = $1', [OWN_WORDS])
  await Promise.all([source.end(), target.end()])
  await superuser.query('drop database verdict with (force)')
  await superuser.query('alter database earlier rename to verdict')
  await superuser.query('drop role verdict_product')
  await superuser.end()
  await product.end()
  rmSync(join(product.data, 'database-role-password'))
}

async function migrateTo(lastName: string, url: string) {
  const { DataSource } = createRequire(join(API_DIST, 'main.js'))('typeorm')
  const { migrations } = await import(pathToFileURL(join(API_DIST, 'database/migrations.js')).href)
  const last = migrations.findIndex(({ name }: { name: string }) => name === lastName)
  const database = await new DataSource({
    type: 'postgres',
    url,
    migrations: migrations.slice(0, last + 1),
  }).initialize()
  await database.runMigrations()
  await database.destroy()
}

async function rolesOf(product: Product) {
  const client = new pg.Client(product.database)
  await client.connect()
  const { rows: connected } = await client.query(
    `select distinct usename as name from pg_stat_activity where application_name = 'verdict'`,
  )
  const { rows: owners } = await client.query(
    `select distinct pg_get_userbyid(relowner) as name from pg_class where relnamespace = 'public'::regnamespace`,
  )
  await client.end()
  const names = (rows: { name: string }[]) => rows.map(({ name }) => name)
  return { connected: names(connected), owners: names(owners) }
}
