import { describe, expect, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { operations } from '../../test/operations.ts'
import { newDraft, newLead } from '../../test/starter.ts'
import { LeadEntity } from '../leads/lead.entity.ts'

const api = testApi()

const lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'range'))

interface Asked {
  filter?: unknown
  range?: unknown
  sort?: unknown
}

/** Calls a list with its parameters as JSON; a text is sent unchanged. */
async function ask(path: string, asked: Asked = {}) {
  const query = Object.entries(asked).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const { id } = path.includes('{id}') ? await newDraft(api) : { id: '' }
  const url = `${path.replace('{id}', id)}?${new URLSearchParams(query as [string, string][])}`
  const { status, headers, body } = await api.send('GET', url, undefined, { cookie: await api.cookieOf('admin') })
  return {
    status,
    range: headers['content-range'],
    body: body as never as { [name: string]: unknown }[],
    problem: body as object,
  }
}

describe.each(lists)('$path', ({ path, id }) => {
  test('returns the range and the total of its rows', async () => {
    await newLead(api)
    const { status, range, body } = await ask(path)
    const [, first, last, total] = /^[a-z-]+ (\d+)-(\d+)\/(\d+)$/.exec(String(range)) ?? []
    expect(status).toBe(200)
    expect(Number(first)).toBe(0)
    expect(body.length).toBeLessThanOrEqual(25)
    expect(Number(last)).toBe(Math.max(0, body.length - 1))
    expect(Number(total)).toBeGreaterThanOrEqual(body.length)
  })

  test('beyond its end is empty', async () => {
    const { status, body } = await ask(path, { range: [9_000, 9_009] })
    expect([status, body]).toEqual([200, []])
  })

  test.each([[0], [0, 500], [9, 0], [-1, 9], [0, 0.5], ['0', '9'], { first: 0 }, 'all', [0, 1e30]])(
    'refuses the range %j',
    async (range) => {
      expect((await ask(path, { range })).status).toBe(400)
    },
  )

  test.each([
    ['nothing', 'ASC'],
    ['id', 'UP'],
    ['id', 'asc'],
    ['passwordHash', 'ASC'],
    ['password_hash', 'ASC'],
    ['constructor', 'ASC'],
    ['(CASE WHEN 1=1 THEN id END)', 'ASC'],
    ['id', 'ASC;--'],
    ['id; select pg_sleep(9)', 'ASC'],
    ['id'],
  ])('refuses to sort by %j %j', async (...sort) => {
    expect((await ask(path, { sort })).status).toBe(400)
  })

  test('refuses an unknown filter, with the same reply for every value', async () => {
    for (const field of [
      'nothing',
      'passwordHash',
      'password_hash',
      'totpSecret',
      'sessions.tokenHash',
      'user.passwordHash',
    ]) {
      const answers = ['$a', '$argon2id$v=19$m=19456', ''].map((value) => ask(path, { filter: { [field]: value } }))
      const told = (await Promise.all(answers)).map(({ status, problem }) => ({ ...problem, requestId: 0, status }))
      expect(told[0]?.status).toBe(400)
      expect(told).toEqual([told[0], told[0], told[0]])
    }
  })

  test.each(['{"__proto__":{"q":"x"}}', '{"constructor":1}', '{"toString":1}', '[]', 'null', '"x"', '{', ''])(
    'refuses the filter %s',
    async (filter) => {
      expect((await ask(path, { filter })).status).toBe(400)
    },
  )

  test('refuses parameters of other dialects', async () => {
    for (const name of ['populate', 'include', 'limit', 'offset', 'where', 'filter[q]']) {
      const { status } = await ask(path, { [name]: '*' } as Asked)
      expect([name, status]).toEqual([name, 400])
    }
  })

  test('refuses a text that cannot be stored as a query that is wrong', async () => {
    const field = { listAuditEvents: 'action', listJobs: 'kind' }[id] ?? 'q'
    expect((await ask(path, { filter: { [field]: 'x\0' } })).status).toBe(400)
  })

  test('answers the default parameters of react-admin', async () => {
    const asked = { filter: {}, range: [0, 9], sort: ['id', 'ASC'] }
    const { status, range, body } = await ask(path, asked)
    expect(status).toBe(200)
    expect(range).toMatch(/^[a-z-]+ 0-\d\/\d+$/)
    const ids = body.map((row) => (row.id ?? row.number) as string | number)
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)))
    expect((await ask(path, { ...asked, sort: ['nope', 'ASC'] })).status).toBe(400)
  })

  test('can be sorted by all that it offers, both ways', async () => {
    const offered = OFFERED[id] as string[]
    for (const field of [...offered, 'id'])
      for (const direction of ['ASC', 'DESC'])
        expect([field, (await ask(path, { sort: [field, direction] })).status]).toEqual([field, 200])
  })
})

const OFFERED: { [list: string]: string[] } = {
  listModels: ['createdAt', 'slug', 'draftSavedAt', 'publishedAt'],
  listRevisions: ['number'],
  listVersions: ['number', 'publishedAt'],
  listCaseStudies: ['updatedAt', 'key', 'option', 'createdAt'],
  listAssessments: ['createdAt', 'margin'],
  listLeads: ['createdAt', 'name', 'company', 'status', 'margin', 'nextStepOn'],
  listLeadNotes: ['createdAt'],
  listMails: ['createdAt'],
  listLeadTasks: ['createdAt', 'dueOn'],
  listLeadViews: ['name'],
  listMailTemplates: ['kind'],
  listWebhooks: ['createdAt', 'url'],
  listDeliveries: ['id', 'dueAt'],
  listPrivacyRequests: ['createdAt'],
  listRetentionRuns: ['startedAt'],
  listUsers: ['name'],
  listAuditEvents: ['at'],
  listJobs: ['createdAt'],
}

const LEADS = `${API}/admin/leads`

describe('pages of a list', () => {
  test('together are the whole list, each row once, even with equal sort values', async () => {
    const company = uuid()
    for (let i = 0; i < 7; i++) await newLead(api, { company })
    const pages = []
    for (let first = 0; first < 9; first += 3)
      pages.push(await ask(LEADS, { filter: { q: company }, sort: ['company', 'ASC'], range: [first, first + 2] }))
    expect(pages.map(({ range }) => range)).toEqual(['leads 0-2/7', 'leads 3-5/7', 'leads 6-6/7'])
    expect(new Set(pages.flatMap(({ body }) => body.map(({ id }) => id))).size).toBe(7)
  })

  test('in one direction are the reverse of the other, with nulls last in both', async () => {
    const company = uuid()
    const ids = []
    for (const nextStepOn of ['2026-12-03', null, '2026-12-01']) {
      const { id } = await newLead(api, { company })
      await api.database.manager.update(LeadEntity, { id }, { nextStepOn })
      ids.push(id)
    }
    const sorted = async (direction: string) =>
      (await ask(LEADS, { filter: { q: company }, sort: ['nextStepOn', direction] })).body.map(
        ({ nextStepOn }) => nextStepOn,
      )
    expect(await sorted('ASC')).toEqual(['2026-12-01', '2026-12-03', null])
    expect(await sorted('DESC')).toEqual(['2026-12-03', '2026-12-01', null])
  })

  test('hold 500 rows at most', async () => {
    expect((await ask(LEADS, { range: [0, 499] })).status).toBe(200)
  })

  test('of more than 100,000 rows are counted no further than 100,001', async () => {
    const { id } = await newLead(api)
    await api.database.query(
      `insert into lead_notes (id, lead_id, text, created_at) select gen_random_uuid(), $1, 'x', now() from generate_series(1, 100002)`,
      [id],
    )
    const asked = { filter: { lead: id }, range: [0, 0] }
    const { range } = await ask(`${API}/admin/lead-notes`, asked)
    await api.database.query('delete from lead_notes where lead_id = $1', [id])
    expect(range).toBe('lead-notes 0-0/100001')
  })
})
