import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  cancelJob,
  exportLeads,
  getJob,
  getLeadsExport,
  LEADS_EXPORT,
  listJobs,
  startLeadsExport,
} from '@verdict/contracts'
import { TestApi, testApi } from '../../../test/api.ts'
import { finished, newJob } from '../../../test/jobs.ts'
import { done, newLead, someSite } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { Housekeeping } from '../../housekeeping/housekeeping.service.ts'
import { JobEntity } from '../../jobs/job.entity.ts'
import { JobEnd, type JobKind } from '../../jobs/job-kind.ts'
import { JobKinds } from '../../jobs/job-kinds.ts'
import { JobWorker } from '../../jobs/job-worker.service.ts'
import { LeadEntity } from '../lead.entity.ts'
import { LeadExportRangeEntity } from './lead-export-range.entity.ts'

const api = testApi()
const as = 'consultant'

const CROWD = 3_500
const filter = { q: 'Crowd' }
beforeAll(async () => {
  await someSite(api)
  const { id } = await newLead(api, { company: 'Crowd', message: '=1+1' })
  const [row] = await api.database.query('select * from leads where id = $1', [id])
  const columns = Object.keys(row)
    .filter((name) => !['id', 'company'].includes(name))
    .join()
  await api.database.query(
    `insert into leads (id, company, ${columns}) select gen_random_uuid(), 'Crowd ' || i, ${columns} from leads, generate_series(1, ${CROWD - 1}) i where id = $1`,
    [id],
  )
}, 120_000)

const start = async (body: object = { filter }, product: TestApi = api) =>
  (await done(product.call(startLeadsExport, { as, body }))).job
const fileOf = async (id: string) => (await api.call(getLeadsExport, { as, params: { id } })).text
const direct = async () =>
  (await api.call(exportLeads, { as, query: { format: 'csv', filter: JSON.stringify(filter) } })).text
const kind = () => api.app.get(JobKinds).of(LEADS_EXPORT) as unknown as JobKind<object, number, object, object>

/** Replaces the job's ranges during a test. */
async function insteadOfRanges(range: (original: typeof kind) => unknown, run: () => Promise<void>) {
  const offered = kind()
  const original = offered.range.bind(offered)
  offered.range = (async (job: never, database: never) => {
    await range(original as never)
    return original(job, database)
  }) as never
  try {
    await run()
  } finally {
    offered.range = original
  }
}

describe('a file of leads that is made in the background', () => {
  test('is written in small ranges, so that requests wait for none of them', async () => {
    const id = await start()
    const sizes: { size: number }[] = await api.database.query(
      'select cardinality(leads) as size from lead_export_ranges where job = $1 order by number',
      [id],
    )
    // Two hundred rows of the longest messages are encoded in some 20 ms.
    expect(Math.max(...sizes.map(({ size }) => size))).toBeLessThanOrEqual(200)
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBe(CROWD)
    await finished(api, id)
  }, 60_000)

  test('has the same bytes as the streamed file, and reports its progress', async () => {
    const id = await start()
    const job = await finished(api, id)
    expect(job).toMatchObject({
      kind: LEADS_EXPORT,
      state: 'done',
      progress: 1,
      done: CROWD,
      total: CROWD,
      error: null,
    })
    const file = await api.call(getLeadsExport, { as, params: { id } })
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/)
    expect(file.text).toBe(await direct())
    expect(file.text).toContain("'=1+1")
    const { url, rows } = job.result as { url: string; rows: number }
    expect(rows).toBe(CROWD)
    const { text } = await api.send('GET', url, undefined, { cookie: await api.cookieOf(as) })
    expect(text).toBe(file.text)
  }, 60_000)

  test('holds whom the list held when it was asked for, though others write meanwhile', async () => {
    const before = await api.count(LeadEntity)
    let added = false
    await insteadOfRanges(
      async () => {
        if (!added) await newLead(api, { company: 'Crowd too late' })
        added = true
      },
      async () => {
        const job = await finished(api, await start())
        expect(job).toMatchObject({ state: 'done', total: CROWD, result: { rows: CROWD } })
      },
    )
    expect(await api.count(LeadEntity)).toBe(before + 1)
    await api.database.query("delete from leads where company = 'Crowd too late'")
  }, 60_000)

  test('without leads has its header', async () => {
    const id = await start({ filter: { q: 'nobody at all' } })
    expect(await finished(api, id)).toMatchObject({ state: 'done', progress: 1, total: 0 })
    expect(await fileOf(id)).toMatch(/^\ufeffReceived,Name,[^\n]*\r\n$/)
  })

  test('is one file and one event for two concurrent requests of the same user', async () => {
    const events = () => api.database.manager.findBy(AuditEventEntity, { action: 'export', resource: 'leads' })
    const before = (await events()).length
    const [first, second] = await Promise.all([start(), start()])
    expect(second).toBe(first)
    const told = (await events()).slice(before)
    expect(told).toMatchObject([{ actorName: 'The consultant', after: { filters: ['q'], count: CROWD, job: first } }])
    expect(JSON.stringify(told)).not.toContain('Crowd')
    await finished(api, first)
  }, 60_000)

  test('is available again after leaving the page', async () => {
    const id = await start({ filter: { status: 'new' } })
    const query = { filter: JSON.stringify({ kind: LEADS_EXPORT }) }
    const { body } = await api.call(listJobs, { as, query })
    expect(body[0]).toMatchObject({ id })
    await finished(api, id)
  }, 60_000)
})

describe('what goes wrong on the way', () => {
  test('is retried, with the same file', async () => {
    let times = 0
    await insteadOfRanges(
      () => {
        if (++times <= 2) throw new Error('as it may')
      },
      async () => {
        const id = await start()
        expect(await finished(api, id)).toMatchObject({ state: 'done', done: CROWD })
        expect(await fileOf(id)).toBe(await direct())
      },
    )
    expect(times).toBeGreaterThan(2)
  }, 60_000)

  test('for good ends the job with a sentence, and leaves nothing of it', async () => {
    await insteadOfRanges(
      () => {
        throw new JobEnd('The model was deleted.')
      },
      async () => {
        const id = await start()
        expect(await finished(api, id)).toMatchObject({
          state: 'failed',
          error: 'The model was deleted.',
          result: null,
        })
        expect(await api.count(LeadExportRangeEntity, { job: id })).toBe(0)
        expect((await api.call(getLeadsExport, { as, params: { id } })).status).toBe(404)
      },
    )
  }, 60_000)

  test('and ends its workers each time is given up as well', async () => {
    const id = await newJob(api, {
      state: 'running',
      attempts: 6,
      lease: '00000000-0000-7000-8000-000000000000',
      leaseUntil: new Date(Date.now() - 1),
      runAfter: new Date(),
    })
    await api.database.query('notify verdict_jobs')
    expect(await finished(api, id)).toMatchObject({ state: 'failed', error: expect.stringMatching(/given up/) })
  }, 60_000)

  test('again and again is given up', async () => {
    const id = await newJob(api, { attempts: 5, runAfter: new Date() })
    await api.database.query('notify verdict_jobs')
    const job = await finished(api, id)
    expect(job.state).toBe('failed')
    expect(job.error).toMatch(/given up/)
  }, 60_000)
})

describe('a job that is cancelled', () => {
  test('ends before its next range, and leaves nothing', async () => {
    let ranges = 0
    let cancelled: Promise<unknown> | undefined
    await insteadOfRanges(
      async () => {
        if (++ranges === 2) cancelled = api.call(cancelJob, { as, params: { id: (await running())?.id as string } })
        await cancelled
      },
      async () => {
        const id = await start()
        expect(await finished(api, id)).toMatchObject({ state: 'cancelled', result: null })
        expect(await api.count(LeadExportRangeEntity, { job: id })).toBe(0)
        expect(ranges).toBe(2)
      },
    )
  }, 60_000)

  test('while it waits ends at once; once it is finished nothing changes', async () => {
    const id = await newJob(api)
    const { body } = await api.call(cancelJob, { as, params: { id } })
    expect(body).toMatchObject({ id, state: 'cancelled', finishedAt: expect.any(String) })
    expect((await api.call(cancelJob, { as, params: { id } })).body).toEqual(body)
    expect((await api.call(getJob, { as, params: { id } })).body).toEqual(body)
  })
})

const running = () => api.database.manager.findOneBy(JobEntity, { state: 'running', kind: LEADS_EXPORT })

describe('workers', () => {
  test('listen again when their connection was lost', async () => {
    const listeners = () =>
      api.database.query(
        `select pid from pg_stat_activity where datname = current_database() and application_name = 'verdict jobs' and query like 'listen%'`,
      )
    const [before] = await listeners()
    await api.database.query('select pg_terminate_backend($1)', [before.pid])
    for (;;) {
      const [now] = await listeners()
      if (now && now.pid !== before.pid) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await finished(api, await start())).toMatchObject({ state: 'done' })
  }, 60_000)

  test('do a second job while a long one is under way', async () => {
    let go: () => void = () => {}
    const until = new Promise<void>((resolve) => (go = resolve))
    let isFirst = true
    await insteadOfRanges(
      async () => {
        if (!isFirst) return
        isFirst = false
        await until
      },
      async () => {
        const long = await start()
        while (!(await running())) await new Promise((resolve) => setTimeout(resolve, 20))
        expect(await finished(api, await start({ filter: { status: 'won' } }))).toMatchObject({ state: 'done' })
        expect(await running()).toMatchObject({ id: long })
        go()
        expect(await finished(api, long)).toMatchObject({ state: 'done' })
      },
    )
  }, 60_000)

  test('that lost their lease store nothing of the current range', async () => {
    let taken = false
    await insteadOfRanges(
      async () => {
        if (taken) return
        taken = true
        const job = await running()
        // As if another worker had taken it over.
        await api.database.manager.update(
          JobEntity,
          { id: job?.id as string },
          {
            lease: '00000000-0000-7000-8000-000000000000',
            leaseUntil: new Date(Date.now() + 2_000),
          },
        )
      },
      async () => {
        const id = await start()
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        expect(await api.database.manager.findOneBy(JobEntity, { id })).toMatchObject({ done: 0, cursor: null })
        expect(await finished(api, id)).toMatchObject({ state: 'done', done: CROWD })
        expect(await fileOf(id)).toBe(await direct())
      },
    )
  }, 60_000)

  test('of two products on one database share the jobs, each done once', async () => {
    const other = new TestApi({}, api.url)
    await other.start()
    const ids: string[] = []
    for (const status of ['new', 'contacted', 'won', 'lost']) ids.push(await start({ filter: { ...filter, status } }))
    for (const id of ids) expect(await finished(api, id)).toMatchObject({ state: 'done' })
    expect(await fileOf(ids[0] as string)).toBe(await direct())
    await other.stop()
  }, 60_000)

  test('that end hand their job on', async () => {
    const other = new TestApi({}, api.url)
    await other.start()
    await other.app.get(JobWorker).beforeApplicationShutdown()
    await other.stop()
    expect(await api.count(JobEntity, { state: 'running' })).toBe(0)
  })
})

test('finished jobs and their files are deleted when their day is over', async () => {
  const id = await start({ filter: { status: 'won' } })
  await finished(api, id)
  await api.database.manager.update(JobEntity, { id }, { expiresAt: new Date(Date.now() - 1) })
  await api.app.get(Housekeeping).run()
  expect((await api.call(getJob, { as, params: { id } })).status).toBe(404)
  expect(await api.count(LeadExportRangeEntity, { job: id })).toBe(0)
}, 60_000)
