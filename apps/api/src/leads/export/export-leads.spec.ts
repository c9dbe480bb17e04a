import { describe, expect, test } from '@jest/globals'
import { addLead, API, bulkLeads, dayIn, exportLeads, listLeads } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../../test/api.ts'
import { newLead, someSite } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { SiteEntity } from '../../site/site.entity.ts'
import { LeadEntity } from '../lead.entity.ts'

const api = testApi()

const download = (filter: object = {}) =>
  api.call(exportLeads, { as: 'consultant', query: { format: 'csv', filter: JSON.stringify(filter) } })

/** The rows of a CSV file (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g
  let row: string[] = []
  for (const [, cell = '', end] of csv.replace(/^\ufeff/, '').matchAll(pattern)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    if (row.join('') !== '') rows.push(row)
    row = []
  }
  return rows
}

/** The one row of a lead, by the names of its columns. */
async function rowFor(id: string): Promise<{ [column: string]: string }> {
  const [header = [], ...rows] = rowsOf((await download({ id: [id] })).text)
  expect(rows).toHaveLength(1)
  return Object.fromEntries(header.map((name, i) => [name, rows[0]?.[i] ?? '']))
}

/** A lead with a name that forms refuse, such as an import or another version may have stored. */
async function leadNamed(name: string) {
  const { id } = await newLead(api)
  await api.database.manager.update(LeadEntity, { id }, { name, message: name, company: name })
  return id
}

test('leads are exported as a file that is not cached', async () => {
  const { id } = await newLead(api)
  const { status, headers, text } = await download({ id: [id] })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(headers['content-disposition']).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/)
  expect(headers['cache-control']).toBe('no-store')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(await rowFor(id)).toMatchObject({
    Name: 'Ada Byron',
    'E-mail': 'ada@example.org',
    Company: 'Engines & Sons',
    Status: 'new',
    Owner: '',
    Model: 'Which stack?',
    Version: '1',
    Verdict: 'django',
    'May be written to': 'no',
  })
})

describe('formulas are exported as text', () => {
  test.each([
    ...[
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\n=1',
      '\r=1',
      '\r\n=1',
      '\tx',
      '\nx',
      '\rx',
      ' =1',
      '\u00a0=1',
      '\v=1',
    ],
    ...['＝1', '＋1', '－1', '＠x', "=cmd|'/c calc'!A1", '=HYPERLINK("https://evil.example";"x")'],
  ])('%j', async (name) => {
    const row = await rowFor(await leadNamed(name))
    for (const column of ['Name', 'Company', 'Message']) expect(row[column]).toBe(`'${name}`)
  })

  test.each(['+44 20 7946 0000', '-', '=HYPERLINK("https://evil.example")'])(
    'posted as a phone or a message: %s',
    async (phone) => {
      const { id } = await newLead(api, { phone, message: phone, name: phone, company: phone })
      const row = await rowFor(id)
      for (const column of ['Name', 'Company', 'Phone', 'Message']) expect(row[column]).toBe(`'${phone}`)
    },
  )
})

test.each([
  'a "quoted" name',
  'a, comma',
  'two\nlines',
  'two\r\nlines',
  'a; semicolon',
  "an ' apostrophe",
  'Ζωή 👩‍🚀',
  '"',
])('the name %j comes back as it is', async (name) => {
  expect((await rowFor(await leadNamed(name))).Name).toBe(name)
})

/** Gives a lead a verdict with these scores. */
async function scored(id: string, scores: number[]) {
  const ranking = scores.map((score, i) => ({ option: ['django', 'nodejs'][i], score }))
  const [first, second] = scores
  const margin = first === undefined || second === undefined ? null : first - second
  await api.database.manager.update(LeadEntity, { id }, { margin })
  await api.database.query(
    `update assessments set margin = $2, verdict = jsonb_set(verdict::jsonb, '{ranking}', $3)::json
     where id = (select assessment from leads where id = $1)`,
    [id, margin, JSON.stringify(ranking)],
  )
}

describe('the verdict of a lead', () => {
  test.each([
    {
      ...{ lead: { strength: 'clear' }, scores: [62.34567890123456, 50] },
      ...{ Verdict: 'django', Strength: 'clear', Margin: '12.35' },
    },
    // What is between the two scores as they are written: 51.01 and 50.
    { lead: { strength: 'tooClose' }, scores: [51.006, 50.004], Verdict: 'Too close to call', Margin: '1.01' },
    { lead: { strength: 'tooClose' }, scores: [50.3, 50], Verdict: 'Too close to call', Margin: '0.3' },
    { lead: { strength: 'tooClose' }, scores: [50, 50], Verdict: 'Too close to call', Margin: '0' },
    { lead: { strength: null }, scores: [50], Verdict: 'django', Strength: '', Margin: '' },
    { lead: { winner: null, winnerName: null, strength: null }, scores: [], Verdict: 'None', Margin: '' },
  ])('of $lead with $scores is $Verdict', async ({ lead, scores, ...cells }) => {
    const { id } = await newLead(api)
    await scored(id, scores)
    await api.database.manager.update(LeadEntity, { id }, lead as object)
    expect(await rowFor(id)).toMatchObject(cells)
  })

  test('has columns for the next step and the tags', async () => {
    const { id } = await newLead(api)
    const worked = {
      nextStep: '=Call',
      nextStepOn: '2026-12-01',
      nextStepTime: '09:30',
      tags: ['shop', '+Berlin', 'a, b'],
    }
    await api.database.manager.update(LeadEntity, { id }, worked)
    expect(await rowFor(id)).toMatchObject({
      'Next step': "'=Call",
      'Next step on': '2026-12-01',
      'Next step at': '09:30',
      Tags: 'shop, +Berlin, a, b',
    })
    await api.database.manager.update(
      LeadEntity,
      { id },
      { nextStep: null, nextStepOn: null, nextStepTime: null, tags: ['@x'] },
    )
    const empty = { 'Next step': '', 'Next step on': '', 'Next step at': '', Tags: "'@x" }
    expect(await rowFor(id)).toMatchObject(empty)
  })

  test('has columns for owner, language and source', async () => {
    const { id } = await newLead(api)
    const owner = await api.user('consultant', { name: 'Grace' })
    await api.database.manager.update(LeadEntity, { id }, { owner: owner.id, locale: 'es' })
    await api.database.query(
      `update assessments set source = '{"referrer":"https://example.org/a?b"}' where id = (select assessment from leads where id = $1)`,
      [id],
    )
    expect(await rowFor(id)).toMatchObject({ Owner: 'Grace', Language: 'es', Source: 'example.org' })
  })
})

test.each([
  { timeZone: 'America/Los_Angeles', Received: '2026-11-24T20:30:00-08:00' },
  { timeZone: 'Pacific/Auckland', Received: '2026-11-25T17:30:00+13:00' },
])('times are those of $timeZone, where the site is', async ({ timeZone, Received }) => {
  await someSite(api)
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone })
  const { id } = await newLead(api)
  await api.database.manager.update(LeadEntity, { id }, { createdAt: new Date('2026-11-25T04:30:00Z') })
  expect(await rowFor(id)).toMatchObject({ Received })
  const { headers } = await download({ id: [id] })
  expect(headers['content-disposition']).toContain(dayIn(timeZone))
})

describe.each(['createdAt', 'name', 'company', 'status', 'margin', 'nextStepOn', 'id'])('sorted by %s', (field) => {
  test.each(['ASC', 'DESC'])('%s, the file has the order of the list', async (direction) => {
    const message = uuid()
    const margins = [3, null, 1, 2, null]
    for (const [i, margin] of margins.entries()) {
      const { id } = await newLead(api, { message, name: `Name ${i}`, company: `Company ${i % 2}` })
      const nextStepOn = i % 2 ? `2026-12-0${9 - i}` : null
      await api.database.manager.update(LeadEntity, { id }, { margin, nextStepOn })
    }
    const query = { filter: JSON.stringify({ q: message }), sort: JSON.stringify([field, direction]) }
    const listed = (await api.call(listLeads, { as: 'consultant', query })).body.map(({ name }) => name)
    const file = await api.call(exportLeads, { as: 'consultant', query: { ...query, format: 'csv' } })
    const [header = [], ...rows] = rowsOf(file.text)
    expect(listed).toHaveLength(margins.length)
    expect(rows.map((cells) => cells[header.indexOf('Name')])).toEqual(listed)
  })
})

describe('a filter', () => {
  test('selects the same leads for a file as for a list', async () => {
    const company = uuid()
    const ids = [await newLead(api, { company }), await newLead(api, { company })].map(({ id }) => id)
    await newLead(api, { company, website: 'https://spam.example' })
    await newLead(api)
    await api.database.manager.update(LeadEntity, { id: ids[1] as string }, { status: 'won' })
    const exported = async (filter: object) => rowsOf((await download(filter)).text).length - 1
    const listed = async (filter: object) => {
      const query = new URLSearchParams({ filter: JSON.stringify(filter) })
      const { body } = await api.send('GET', `${API}/admin/leads?${query}`, undefined, {
        cookie: await api.cookieOf('consultant'),
      })
      return (body as never as unknown[]).length
    }
    for (const filter of [
      { q: company },
      { q: company, status: 'won' },
      { q: company, status: 'spam' },
      { q: company, owner: 'nobody' },
      { q: 'nobody at all' },
    ])
      expect([filter, await exported(filter)]).toEqual([filter, await listed(filter)])
    expect(await exported({ q: company, status: 'won' })).toBe(1)
  })

  test.each(['{"nope":1}', '{"passwordHash":"$a"}', '{"status":"married"}', '[]', '{', ''])(
    '%s is refused, never ignored',
    async (filter) => {
      const { status, headers } = await api.call(exportLeads, { as: 'consultant', query: { format: 'csv', filter } })
      expect(status).toBe(400)
      expect(headers['content-type']).toMatch(/problem\+json/)
    },
  )

  test.each([{}, { format: 'exe' }, { format: 'csv', sort: '["nope","ASC"]' }, { format: 'csv', limit: '1' }])(
    'the query %j is refused',
    async (query) => {
      const { status } = await api.call(exportLeads, { as: 'consultant', query: query as { [name: string]: string } })
      expect(status).toBe(400)
    },
  )
})

describe('a lead that took no assessment', () => {
  const called = { name: 'Grace', email: 'grace@example.org', consent: 'By phone' }

  test('has empty cells where it would stand, and empty answers and scores for programs', async () => {
    const { id } = (await api.call(addLead, { as: 'consultant', body: called })).body
    await newLead(api)
    const cells = { Name: 'Grace', Model: '', Version: '', Verdict: '', Strength: '', Margin: '', Source: '' }
    expect(await rowFor(id)).toMatchObject(cells)
    const query = { filter: JSON.stringify({ id: [id] }) }
    const lines = await api.call(exportLeads, { as: 'consultant', query: { ...query, format: 'jsonl' } })
    const row = { name: 'Grace', model: null, version: null, winner: null, answers: {}, scores: {}, source: {} }
    expect(JSON.parse(lines.text)).toMatchObject(row)
    const book = await api.call(exportLeads, { as: 'consultant', query: { ...query, format: 'xlsx' } })
    expect(book.status).toBe(200)
  })

  test('is in no file once it is in the trash', async () => {
    const { id } = (await api.call(addLead, { as: 'consultant', body: { ...called, name: 'Rosalind' } })).body
    const names = async (filter: object) => rowsOf((await download(filter)).text).map((cells) => cells[1])
    expect(await names({ q: 'Rosalind' })).toEqual(['Name', 'Rosalind'])
    await api.call(bulkLeads, { as: 'consultant', body: { ids: [id], delete: true } })
    expect(await names({ q: 'Rosalind' })).toEqual(['Name'])
    expect(await names({ q: 'Rosalind', trash: true })).toEqual(['Name', 'Rosalind'])
  })
})

test('more leads than are read at a time all come, once each', async () => {
  const { id } = await newLead(api, { company: 'Crowd' })
  const [row] = await api.database.query('select * from leads where id = $1', [id])
  const columns = Object.keys(row)
    .filter((name) => !['id', 'company'].includes(name))
    .join()
  await api.database.query(
    `insert into leads (id, company, ${columns}) select gen_random_uuid(), 'Crowd ' || i, ${columns} from leads, generate_series(1, 2100) i where id = $1`,
    [id],
  )
  const companies = rowsOf((await download({ q: 'Crowd' })).text).map((cells) => cells[3])
  expect(companies).toHaveLength(1 + 2101)
  expect(new Set(companies).size).toBe(1 + 2101)
}, 120_000)

test('who took the leads away, and how they were chosen, stays in the history; whom they looked for does not', async () => {
  const before = await api.count(AuditEventEntity, { action: 'export' })
  await download({ q: 'ada@example.org' })
  const events = await api.database.manager.find(AuditEventEntity, {
    where: { action: 'export' },
    order: { id: 'DESC' },
  })
  expect(events).toHaveLength(before + 1)
  expect(events[0]).toMatchObject({ actorName: 'The consultant', resource: 'leads', after: { filters: ['q'] } })
  expect(JSON.stringify(events)).not.toContain('ada@example.org')
})
