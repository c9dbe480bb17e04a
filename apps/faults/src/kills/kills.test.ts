import { setTimeout as pause } from 'node:timers/promises'
import { createWebhook } from '@verdict/contracts'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { descendantsOf, freePort, isAlive, newFolder, Product, tidy, until } from '../product.ts'
import { mailReceiver, webhookReceiver } from './receivers.ts'
import { TROUBLES } from './troubled-way.ts'
import { tries, type Visit, visit } from './visitor.ts'

afterAll(tidy)

/** `npm run test:kills` has 200. */
const KILLS = Number(process.env.KILLS ?? 3)
/** Visitors between two kills. */
const VISITORS = 6
/** The longest that it runs between two kills, in milliseconds. */
const LONGEST = 1_500

const oneIn = (n: number) => Math.random() * n < 1
const anyOf = <Each>(all: readonly Each[]) => all[Math.floor(Math.random() * all.length)] as Each

test(`${KILLS} kills lose and double nothing`, { timeout: 120_000 + KILLS * 15_000 }, async () => {
  const [mails, hooks] = [await mailReceiver(), await webhookReceiver()]
  const folder = newFolder()
  const port = await freePort()
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${mails.way.port}`,
    WEBHOOK_ALLOW: '127.0.0.0/8',
  }
  const start = () => Product.launch({ folder, port, env })
  let product = await Product.start({ folder, port, env })
  await listenTo(product, hooks.way.port)

  const visits: Promise<Visit>[] = []
  const seen = { atStart: 0, database: 0, inTrouble: 0 }
  for (let kill = 1; kill <= KILLS; kill++) {
    for (const { way } of [mails, hooks]) way.weather = oneIn(2) ? 'well' : anyOf(TROUBLES)
    if ([mails, hooks].some(({ way }) => way.weather !== 'well')) seen.inTrouble++
    await hurry(product, { mails: mails.way.weather === 'well', hooks: hooks.way.weather === 'well' })
    const length = Math.random() * LONGEST
    for (let more = 0; more < VISITORS; more++) {
      // More of them shortly before the kill: they are in the middle of what they send.
      const wait = length * (1 - Math.random() ** 3)
      const number = visits.length
      const made = pause(wait).then(() => visit(number, () => product))
      made.catch(() => {})
      visits.push(made)
    }
    if (oneIn(6)) {
      await pause(length * Math.random())
      process.kill(product.postmaster, anyOf(['SIGKILL', 'SIGINT']))
      seen.database++
    }
    await pause(length)
    await killed(product)
    product = await start()
    if (oneIn(8)) {
      await pause(Math.random() * LONGEST)
      await killed(product)
      product = await start()
      seen.atStart++
    }
    await product.untilReady()
  }

  for (const { way } of [mails, hooks]) way.weather = 'well'
  const acknowledged = await Promise.all(visits)
  await settled(product)
  const rows = await rowsOf(product)
  const found = {
    lost: acknowledged.filter(
      ({ mark, assessment, lead }) =>
        !rows.assessments.get(mark)?.includes(assessment) || (lead && !rows.leads.get(lead.email)?.includes(lead.id)),
    ),
    doubled: [...rows.assessments, ...rows.leads, ...rows.events].filter(([, ids]) => ids.length > 1),
    unknown: rows.assessments.size - acknowledged.length,
    notOnceByMail: acknowledged
      .flatMap(({ lead, mailedTo }) => [lead?.id, mailedTo])
      .filter((thing) => thing !== undefined && mails.arrivals.idsOf(thing) !== 1),
    notOnceByWebhook: acknowledged
      .flatMap(({ assessment, lead }) => [assessment, lead?.id])
      .filter((thing) => thing !== undefined && hooks.arrivals.idsOf(thing) !== 1),
  }
  report({
    'kills of the process': KILLS + seen.atStart,
    'of them while it started': seen.atStart,
    'kills of the database alone': seen.database,
    'between kills, a receiver in trouble': seen.inTrouble,
    'assessments acknowledged': acknowledged.length,
    'leads acknowledged': acknowledged.filter(({ lead }) => lead).length,
    'calls made': tries.made,
    'of them without an answer': tries.unanswered,
    'mails that arrived': mails.arrivals.count,
    'messages that arrived at the webhook': hooks.arrivals.count,
    lost: found.lost.length,
    doubled: found.doubled.length,
    'not by mail under one id': found.notOnceByMail.length,
    'not at the webhook under one id': found.notOnceByWebhook.length,
  })
  expect(found).toEqual({ lost: [], doubled: [], unknown: 0, notOnceByMail: [], notOnceByWebhook: [] })
  for (const { close } of [mails, hooks]) close()
})

/** A receiver of all that visitors cause. */
async function listenTo(product: Product, port: number) {
  const cookie = ((await product.signIn()).headers.get('set-cookie') as string).split(';')[0] as string
  const body = { url: `http://127.0.0.1:${port}/`, events: ['assessment.completed', 'lead.created'] }
  const { status, text } = await product.call(createWebhook, { body, headers: { cookie } })
  expect({ status, text }).toMatchObject({ status: 201 })
}

/** Kills it, and waits until what it started has ended too. */
async function killed(product: Product) {
  const below = product.ended ? [] : descendantsOf(product.process.pid as number)
  if (!product.ended) await product.end('SIGKILL')
  await until(async () => !below.some(isAlive), 15_000)
}

async function query<Row>(product: Product, ...sql: string[]): Promise<Row[][]> {
  const client = new pg.Client(product.database)
  client.on('error', () => {})
  await client.connect()
  try {
    const rows: Row[][] = []
    for (const statement of sql) rows.push((await client.query(statement)).rows)
    return rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** Nobody waits minutes here until what failed, or was under way when the process was killed, is tried again. */
const hurry = (product: Product, which: { mails: boolean; hooks: boolean }) =>
  query(
    product,
    ...(which.mails ? ['update mails set due_at = now(), lease_until = null where due_at is not null'] : []),
    ...(which.hooks
      ? [`update webhook_deliveries set due_at = now(), lease_until = null where state in ('waiting', 'sending')`]
      : []),
  )

/** Waits until nothing is to be sent any more. */
async function settled(product: Product) {
  await hurry(product, { mails: true, hooks: true })
  const open = async () => {
    const [[row]] = (await query<{ open: string }>(
      product,
      `select (select count(*) from outbox_events where sequence is null)
         + (select count(*) from mails where due_at is not null)
         + (select count(*) from webhook_deliveries where state in ('waiting', 'sending')) as open`,
    )) as [[{ open: string }]]
    return Number(row.open)
  }
  await until(async () => (await open()) === 0, 60_000 + KILLS * 2_000)
}

/** The ids in the database, by what only one visitor sent; the events by the lead that they tell of. */
async function rowsOf(product: Product) {
  const [assessments, leads, events] = await query<{ key: string; ids: string[] }>(
    product,
    `select source->>'utmContent' as key, array_agg(id) as ids from assessments group by 1`,
    'select email as key, array_agg(id) as ids from leads group by 1',
    `select data->>'lead' as key, array_agg(id) as ids from outbox_events where type = 'lead.created' group by 1`,
  )
  const byKey = (rows: { key: string; ids: string[] }[] = []) => new Map(rows.map(({ key, ids }) => [key, ids]))
  return { assessments: byKey(assessments), leads: byKey(leads), events: byKey(events) }
}

function report(figures: { [what: string]: number }) {
  for (const [what, count] of Object.entries(figures)) console.log(`${String(count).padStart(6)} ${what}`)
}
