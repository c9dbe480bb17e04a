import type { AnySending } from '@verdict/client'
import { type Endpoint, getDraft, getJob, listModels, saveDraft, startImpact, takeAssessment } from '@verdict/contracts'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { Product, tidy, until } from './product.ts'

afterEach(tidy)

/** Enough that a replay takes a few seconds. */
const ASSESSMENTS = 60_000
/** The time until another worker takes over the job of a dead one and finishes it. */
const TAKEN_OVER = 90_000

/** A consultant of a product with many past assessments. */
class Consultant {
  private constructor(
    readonly product: Product,
    private readonly cookie: string,
    readonly client: pg.Client,
  ) {}

  static async of(product: Product): Promise<Consultant> {
    const client = new pg.Client(product.database)
    client.on('error', () => {})
    await client.connect()
    const cookie = ((await product.signIn()).headers.get('set-cookie') as string).split(';')[0] as string
    return new Consultant(product, cookie, client)
  }

  /** Many clients, and a draft that decides otherwise on some of them. */
  async prepare(): Promise<string> {
    for (const team of ['python', 'javascript']) {
      const body = { model: 'django-or-nodejs', version: 1, answers: { team } }
      expect((await this.product.call(takeAssessment, { body })).status).toBe(201)
    }
    await this.client.query(
      `insert into assessments (id, version_id, answers, priorities, verdict, winner, strength, margin, locale, source, started_at, created_at)
       select gen_random_uuid(), version_id, answers, priorities, verdict, winner, strength, margin, locale, source, started_at, created_at
       from assessments, generate_series(1, $1::int) i`,
      [ASSESSMENTS / 2],
    )
    const [model] = await this.json<{ id: string }[]>(listModels, {})
    const params = { id: model?.id as string }
    const draft = await this.json<{ criteria: { weight: number }[] }>(getDraft, { params })
    const criteria = draft.criteria.map((each, i) => ({ ...each, weight: i % 3 === 0 ? each.weight * 3 : each.weight }))
    const saved = await this.call(saveDraft, { params, body: { ...draft, criteria }, revision: 1 })
    expect({ status: saved.status, text: saved.text.slice(0, 200) }).toMatchObject({ status: 200 })
    return params.id
  }

  /** @param to makes another job of it */
  async start(id: string, to: string): Promise<string> {
    return (await this.json<{ job: string }>(startImpact, { params: { id }, body: { filter: { to } } })).job
  }

  /** Waits until a job is in the middle of its work. */
  inTheMiddle(job: string) {
    return until(async () => {
      const { rows } = await this.client.query('select state, done, total from jobs where id = $1', [job])
      const [{ state, done, total }] = rows
      if (state === 'done') throw new Error('It was done too soon')
      return state === 'running' && done > 0 && done < total
    }, 60_000)
  }

  /** The bytes of what came of a job. */
  async resultOf(job: string): Promise<string> {
    const jobOf = () =>
      this.json<{ state: string; finishedAt: string | null; result: object }>(getJob, { params: { id: job } })
    await until(async () => (await jobOf()).finishedAt !== null, TAKEN_OVER)
    const { state, result } = await jobOf()
    expect({ state, result }).toMatchObject({ state: 'done', result: { assessed: ASSESSMENTS + 2 } })
    return JSON.stringify(result)
  }

  private call = (endpoint: Endpoint, sending: AnySending) =>
    this.product.call(endpoint, { ...sending, headers: { ...sending.headers, cookie: this.cookie } })

  private async json<Body>(endpoint: Endpoint, sending: AnySending): Promise<Body> {
    const { status, text } = await this.call(endpoint, sending)
    expect({ status, text: text.slice(0, 300) }).toMatchObject({ status: expect.any(Number) })
    expect(status).toBeLessThan(300)
    return JSON.parse(text) as Body
  }
}

test('an impact has the same bytes undisturbed, after a kill in the middle, and with two processes of which one is killed', async () => {
  const first = await Consultant.of(await Product.start())
  const model = await first.prepare()
  const whole = await first.resultOf(await first.start(model, '2090-01-01'))
  expect(JSON.parse(whole)).toMatchObject({
    because: expect.arrayContaining([expect.objectContaining({ list: 'criteria' })]),
  })

  const killed = await first.start(model, '2090-01-02')
  await first.inTheMiddle(killed)
  await first.product.end('SIGKILL')
  await first.client.end().catch(() => {})
  const second = await Consultant.of(await Product.start({ folder: first.product.folder }))
  expect(await second.resultOf(killed)).toBe(whole)

  const other = await Product.start({ env: { DATABASE_URL: second.product.database } })
  const shared = await second.start(model, '2090-01-03')
  await second.inTheMiddle(shared)
  await other.end('SIGKILL')
  expect(await second.resultOf(shared)).toBe(whole)
  await second.client.end()
}, 300_000)
