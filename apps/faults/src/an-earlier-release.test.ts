import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AnySending } from '@verdict/client'
import {
  acceptInvitation,
  addLeadNote,
  confirmTotp,
  createApiToken,
  createResetLink,
  createUser,
  type Endpoint,
  getDraft,
  getLead,
  getMe,
  getResult,
  listAuditEvents,
  listLeadNotes,
  listLeads,
  listModels,
  listUsers,
  listVersions,
  login,
  publishModel,
  resetPassword,
  saveDraft,
  setUpTotp,
  takeAssessment,
  takeLead,
  verifyResult,
} from '@verdict/contracts'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { ADMIN, API_DIST, Product, tidy } from './product.ts'

afterEach(tidy)

/** The last change of the schema in the release that was connected as the database's superuser, and in a later one that knew of people. */
const LAST = { 'connected as the superuser': 'Search1795600000003', 'before jobs': 'PublishedElements1795600390000' }

test('a data folder of an earlier release opens with everything in it', async () => {
  const before = await Product.start()
  const kept = await fill(before)
  await becomeEarlier(before, LAST['connected as the superuser'])

  const after = await Product.start({ folder: before.folder })
  expect(await rolesOf(after)).toEqual({ connected: ['verdict_product'], owners: ['verdict_product'] })
  for (const { token, result } of kept.results) {
    expect(await read(after, getResult, { params: { token } })).toEqual(result)
    expect(await read(after, verifyResult, { params: { token } })).toMatchObject({ verified: true })
    expect((await after.get(`/r/${token}`)).status).toBe(200)
  }
  const { headers } = await signedIn(after)
  const draft = { params: { id: kept.model }, headers }
  expect(await read(after, getMe, { headers: kept.as })).toMatchObject({ email: ADMIN.email })
  expect(await read(after, getDraft, draft)).toEqual(kept.draft)
  expect(await read(after, listVersions, { query: LIST, headers })).toMatchObject([
    { number: 2, notes: 'Said to all.', publicNotes: 'Said to all.' },
    { number: 1 },
  ])
  expect(await read(after, getLead, { params: { id: kept.lead }, headers })).toMatchObject({
    name: 'Ada Lovelace',
    consentText: OWN_WORDS,
    consentVersion: null,
  })
  expect(await read(after, listLeadNotes, { query: LIST, headers })).toMatchObject([{ text: 'Spoke with her.' }])

  // New writes still work.
  expect((await after.assess()).status).toBe(201)
  const { revision } = await done(after, getDraft, draft)
  await done(after, saveDraft, { ...draft, revision, body: { ...kept.draft, title: { en: 'Now' } } })
})

test('and so do its people: sessions, links, second factors and tokens go on', async () => {
  const before = await Product.start()
  const kept = await fillWithPeople(before)
  await becomeEarlier(before, LAST['before jobs'])

  const after = await Product.start({ folder: before.folder })
  const users: { lastSeenAt: unknown }[] = await read(after, listUsers, { query: LIST, headers: kept.as })
  expect(users).toMatchObject(kept.users.map(({ lastSeenAt: _, ...user }) => user))
  expect(await read(after, getMe, { headers: kept.colleague })).toMatchObject({ role: 'consultant', twoFactor: true })
  const program = { query: LIST, headers: { authorization: `Bearer ${kept.token}` } }
  expect(await read(after, listModels, program)).toHaveLength(1)
  expect((await after.call(listLeads, program)).status).toBe(403)

  const signIn = (code?: string) => after.call(login, { body: { ...COLLEAGUE, code } })
  expect((await signIn()).text).toContain('code-needed')
  expect((await signIn(kept.used)).text).toContain('wrong-code')
  expect((await signIn(codeOf(kept.secret, 1))).status).toBe(200)
  expect((await signIn(kept.recovery)).status).toBe(200)
  expect((await signIn(kept.recovery)).status).toBe(401)
  for (const [choose, token] of [
    [acceptInvitation, kept.invitation],
    [resetPassword, kept.reset],
  ] as const) {
    await done(after, choose, { body: { token, password: 'five brown owls in a barn' } })
    expect((await after.call(choose, { body: { token, password: 'six grey owls in a barn' } })).status).toBe(422)
  }
  const events = await read(after, listAuditEvents, { query: { ...LIST, range: [0, 99] }, headers: kept.as })
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
  const { headers } = await signedIn(product)
  const invite = (email: string) =>
    read(product, createUser, { body: { email, name: 'A colleague', role: 'consultant' }, headers })
  const accept = ({ invitation }: { invitation: { url: string } }) =>
    done(product, acceptInvitation, { body: { token: tokenIn(invitation), password: COLLEAGUE.password } })
  const { headers: own } = await accept(await invite(COLLEAGUE.email))
  const { secret } = await read(product, setUpTotp, { body: { password: COLLEAGUE.password }, headers: own })
  const used = codeOf(secret)
  const confirmed = await read(product, confirmTotp, { body: { code: used }, headers: own })
  const made = await read(product, createApiToken, { body: { name: 'Nightly', role: 'viewer' }, headers: own })
  const { invitation } = await invite('invited@example.com')
  const forgetful = await invite('forgetful@example.com')
  await accept(forgetful)
  const link = await read(product, createResetLink, { params: { id: forgetful.id }, headers })
  return {
    as: headers,
    secret: secret as string,
    used,
    recovery: confirmed.recoveryCodes[0] as string,
    token: made.token as string,
    colleague: own,
    invitation: tokenIn(invitation),
    reset: tokenIn(link),
    users: (await read(product, listUsers, { query: LIST, headers })) as { lastSeenAt: unknown }[],
    events: await read(product, listAuditEvents, { query: LIST, headers }),
  }
}

const LIST = { filter: {}, range: [0, 9], sort: ['id', 'DESC'] }
/** A consent text from a caller, which must not be stored. */
const OWN_WORDS = 'I agree to what I say.'

/** A call that has to succeed: its reply, the revision, and the headers of the session if it signed in. */
async function done(product: Product, endpoint: Endpoint, sending: AnySending = {}) {
  const { status, text, headers } = await product.call(endpoint, sending)
  if (status >= 300) throw new Error(`${endpoint.name} ${status} ${text}`)
  return {
    revision: Number(/\d+/.exec(headers.get('etag') ?? '')?.[0]),
    headers: { cookie: cookieIn(headers) },
    body: text && JSON.parse(text),
  }
}

const cookieIn = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
const read = async (...made: Parameters<typeof done>) => (await done(...made)).body
const signedIn = (product: Product) => done(product, login, { body: ADMIN })

/** A little of everything: a draft ahead of two versions, an assessment of each, a lead with a note. */
async function fill(product: Product) {
  const { headers } = await signedIn(product)
  const [{ id }] = await read(product, listModels, { query: LIST, headers })
  const model = { params: { id }, headers }
  const results: { token: string; result: unknown }[] = []
  const take = async (version: number) => {
    const body = { model: 'django-or-nodejs', version, answers: { team: 'python' }, locale: 'en', source: {} }
    const { token } = await read(product, takeAssessment, { body })
    results.push({ token, result: await read(product, getResult, { params: { token } }) })
    return token
  }
  const first = await take(1)
  const { body: draft, revision } = await done(product, getDraft, model)
  draft.criteria[0].weight += 1
  const saved = await done(product, saveDraft, { ...model, revision, body: draft })
  const notes = { notes: 'Said to all.', publicNotes: 'Said to all.', acceptFailing: 'For this test.' }
  await done(product, publishModel, { ...model, revision: saved.revision, body: notes })
  await take(2)
  const published = await done(product, getDraft, model)
  const ahead = await read(product, saveDraft, {
    ...model,
    revision: published.revision,
    body: { ...draft, title: { en: 'Ahead' } },
  })
  const details = {
    token: first,
    name: 'Ada Lovelace',
    email: 'ada@example.com',
    consent: { accepted: true, version: 1, marketing: false },
  }
  const { id: lead } = await read(product, takeLead, { body: details })
  await read(product, addLeadNote, { body: { lead, text: 'Spoke with her.' }, headers })
  return { as: headers, model: id as string, lead: lead as string, draft: ahead, results }
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
