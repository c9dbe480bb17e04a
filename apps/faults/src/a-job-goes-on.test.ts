import type { AnySending } from '@verdict/client'
import { type Endpoint, exportLeads, getJob, getLeadsExport, startLeadsExport, takeLead } from '@verdict/contracts'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { Product, thorough, tidy, until } from './product.ts'

afterEach(tidy)

/** Enough leads that an export takes a few seconds. */
const LEADS = 20_000
/** The time until another worker takes over the job of a dead one and finishes it. */
const TAKEN_OVER = 60_000

interface Row {
  id: string
  state: string
  done: number
  total: number
  lease: string | null
}

/** A product with many leads, and a user who exports them. */
class Crowd {
  private constructor(
    readonly product: Product,
    private cookie: string,
    readonly client: pg.Client,
  ) {}

  static async start(): Promise<Crowd> {
    const product = await Product.start()
    const { token } = JSON.parse((await product.assess()).text)
    const lead = { token, name: 'Ada Byron', email: 'ada@example.org', consent: { accepted: true } }
    expect((await product.call(takeLead, { body: lead })).status).toBe(201)
    const client = await connected(product)
    const { rows } = await client.query(
      `select string_agg(quote_ident(column_name), ',') as columns from information_schema.columns
       where table_name = 'leads' and column_name not in ('id', 'company')`,
    )
    const { columns } = rows[0]
    await client.query(
      `insert into leads (id, company, ${columns}) select gen_random_uuid(), 'Company ' || i, ${columns} from leads, generate_series(2, ${LEADS}) i`,
    )
    return new Crowd(product, await signedIn(product), client)
  }

  /** The same people after their product was started again. */
  static async again(folder: string): Promise<Crowd> {
    const product = await Product.start({ folder })
    return new Crowd(product, await signedIn(product), await connected(product))
  }

  async export(sort: string): Promise<string> {
    const body = { sort: [sort, 'ASC'] }
    const { text, status } = await this.call(startLeadsExport, { body })
    expect({ status, text }).toMatchObject({ status: 202 })
    return JSON.parse(text).job
  }

  async rows(): Promise<Row[]> {
    return (await this.client.query('select id, state, done, total, lease from jobs order by created_at')).rows
  }

  /** Waits until so many jobs are in the middle of their work. */
  inTheMiddle(jobs: number) {
    const isBusy = ({ state, done, total }: Row) => state === 'running' && done > 0 && done < total / 2
    return until(async () => (await this.rows()).filter(isBusy).length === jobs, 30_000)
  }

  /** Expects the result of a job to equal the file that is streamed at once. */
  async expectFile(job: string, sort: string) {
    const jobOf = async () => JSON.parse((await this.call(getJob, { params: { id: job } })).text)
    await until(async () => (await jobOf()).finishedAt !== null, TAKEN_OVER)
    expect(await jobOf()).toMatchObject({ state: 'done', done: LEADS, result: { rows: LEADS } })
    const made = await this.call(getLeadsExport, { params: { id: job } })
    const streamed = await this.call(exportLeads, { query: { format: 'csv', sort: [sort, 'ASC'] } })
    expect([made.status, streamed.status]).toEqual([200, 200])
    expect(made.text === streamed.text).toBe(true)
  }

  private call = (endpoint: Endpoint, sending: AnySending) =>
    this.product.call(endpoint, { ...sending, headers: { cookie: this.cookie } })
}

async function connected(product: Product): Promise<pg.Client> {
  const client = new pg.Client(product.database)
  client.on('error', () => {})
  await client.connect()
  return client
}

const signedIn = async (product: Product) =>
  ((await product.signIn()).headers.get('set-cookie') as string).split(';')[0] as string

test('a job of a killed process continues in the next one, with the same bytes', async () => {
  const before = await Crowd.start()
  const job = await before.export('company')
  await before.inTheMiddle(1)
  await before.product.end('SIGKILL')
  await before.client.end().catch(() => {})
  const after = await Crowd.again(before.product.folder)
  const [row] = await after.rows()
  expect(row).toMatchObject({ id: job, state: 'running' })
  expect(row?.done).toBeGreaterThan(0)
  expect(row?.done).toBeLessThan(LEADS)
  await after.expectFile(job, 'company')
  await after.client.end()
})

thorough.each(['SIGTERM', 'SIGKILL'] as const)(
  'two processes work on two jobs; when one ends by %s the other finishes both, with the same bytes',
  async (signal) => {
    const crowd = await Crowd.start()
    const other = await Product.start({ env: { DATABASE_URL: crowd.product.database } })
    const sorts = ['company', 'createdAt']
    const jobs: string[] = []
    for (const sort of sorts) jobs.push(await crowd.export(sort))
    await crowd.inTheMiddle(2)
    await other.end(signal)
    expect(other.process.exitCode).toBe(signal === 'SIGTERM' ? 0 : null)
    const held = (await crowd.rows()).filter(({ lease }) => lease !== null)
    // A process that gets SIGTERM hands its job back, here in the middle of a range.
    if (signal === 'SIGTERM') expect(held.length).toBeLessThan(2)
    else expect(held.length).toBe(2)
    for (const [i, job] of jobs.entries()) await crowd.expectFile(job, sorts[i] as string)
    await crowd.client.end()
  },
)

thorough('a job goes on when its database was killed, and the product hears of the next one', async () => {
  const crowd = await Crowd.start()
  const job = await crowd.export('company')
  await crowd.inTheMiddle(1)
  process.kill(crowd.product.postmaster, 'SIGKILL')
  await until(async () => (await crowd.product.assess()).status === 201, 15_000)
  await crowd.expectFile(job, 'company')
  const client = await connected(crowd.product)
  const listening = async () => {
    const { rows } = await client.query(
      `select from pg_stat_activity where application_name = 'verdict jobs' and query like 'listen%'`,
    )
    return rows.length === 1
  }
  await until(listening, 15_000)
  await crowd.expectFile(await crowd.export('name'), 'name')
  await client.end()
})

thorough('a job whose process is told to end goes on in the next one', async () => {
  const before = await Crowd.start()
  const job = await before.export('company')
  await before.inTheMiddle(1)
  await before.client.end()
  await before.product.end('SIGTERM')
  expect(before.product.process.exitCode).toBe(0)
  const after = await Crowd.again(before.product.folder)
  const [row] = await after.rows()
  expect(row?.done).toBeGreaterThan(0)
  await after.expectFile(job, 'company')
  await after.client.end()
})
