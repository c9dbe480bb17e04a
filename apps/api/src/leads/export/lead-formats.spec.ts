import { describe, expect, test } from '@jest/globals'
import { exportLeads, getLeadsExport, type LeadFileFormat, leadFileTypes, startLeadsExport } from '@verdict/contracts'
import { readXlsx } from 'hucre/xlsx'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../../test/api.ts'
import { finished } from '../../../test/jobs.ts'
import { done, newLead, someSite } from '../../../test/starter.ts'
import { SiteEntity } from '../../site/site.entity.ts'
import { LeadEntity } from '../lead.entity.ts'

const api = testApi()
const as = 'consultant'

/** The bytes of a file, as it is streamed. */
async function bytesOf(query: { [name: string]: string }, filter: object): Promise<Buffer> {
  const file = await api.call(exportLeads, { as, query: { ...query, filter: JSON.stringify(filter) } as never })
  expect(file.status).toBe(200)
  return file.bytes
}
const text = async (query: { [name: string]: string }, filter: object) => (await bytesOf(query, filter)).toString()
const sheet = async (query: { [name: string]: string }, filter: object) =>
  (await readXlsx(await bytesOf({ format: 'xlsx', ...query }, filter))).sheets[0]

/** A lead with what no form lets through, as an import may have left it. */
async function leadWith(changes: Partial<LeadEntity>) {
  const { id } = await newLead(api)
  await api.database.manager.update(LeadEntity, { id }, changes)
  return { id: [id] }
}

describe('a workbook', () => {
  test('has moments and days as such, in the time zone of the site, and numbers as numbers', async () => {
    await someSite(api)
    await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'Pacific/Auckland' })
    const filter = await leadWith({
      createdAt: new Date('2026-11-25T04:30:00Z'),
      nextStepOn: '2026-12-01',
    })
    const { rows } = (await sheet({ columns: 'createdAt,nextStepOn,margin,version,company' }, filter)) ?? { rows: [] }
    expect(rows).toEqual([
      ['Received', 'Next step on', 'Margin', 'Version', 'Company'],
      [new Date('2026-11-25T17:30:00Z'), new Date('2026-12-01T00:00:00Z'), expect.any(Number), 1, 'Engines & Sons'],
    ])
    await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'UTC' })
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '＝1', '=HYPERLINK("https://evil.example";"x")'])(
    'has no formula where a name is %j',
    async (name) => {
      const filter = await leadWith({ name, company: name })
      const { rows } = (await sheet({ columns: 'name,company' }, filter)) ?? { rows: [] }
      expect(rows[1]).toEqual([`'${name}`, `'${name}`])
      const { sheets } = await readXlsx(await bytesOf({ format: 'xlsx' }, filter))
      expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
    },
  )

  test.each(['two\nlines', '_x0041_', '<b>&amp;"', 'Ζωή 👩‍🚀', ' spaces ', 'a'.repeat(5_000)])(
    'has the text %j as it is',
    async (message) => {
      const { rows } = (await sheet({ columns: 'message' }, await leadWith({ message }))) ?? { rows: [] }
      expect(rows[1]).toEqual([message])
    },
  )

  test('of nobody has its header', async () => {
    const { rows } = (await sheet({ columns: 'name' }, { q: 'nobody at all' })) ?? { rows: [] }
    expect(rows).toEqual([['Name']])
  })
})

describe('JSON lines', () => {
  test('are the values as the API has them, with answers and scores by their keys', async () => {
    const { id } = await newLead(api, { message: '=1+1' })
    const lines = await text({ format: 'jsonl' }, { id: [id] })
    expect(lines.endsWith('}\n')).toBe(true)
    const lead = JSON.parse(lines) as { [key: string]: unknown }
    expect(lead).toMatchObject({ name: 'Ada Byron', message: '=1+1', marketing: false, tags: [], winner: 'django' })
    expect(lead.createdAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(lead.answers).toEqual(expect.any(Object))
    expect(Object.keys(lead.scores as object).sort()).toEqual(['django', 'nodejs'])
    expect(lead).not.toHaveProperty('consentText')
  })

  test('have the members that are asked for, in their order', async () => {
    const { id } = await newLead(api)
    expect(await text({ format: 'jsonl', columns: 'email,name' }, { id: [id] })).toBe(
      '{"email":"ada@example.org","name":"Ada Byron"}\n',
    )
  })

  test('of nobody are nothing', async () => {
    expect(await text({ format: 'jsonl' }, { q: 'nobody at all' })).toBe('')
  })
})

describe('CSV', () => {
  test('may have semicolons, and no mark of its encoding', async () => {
    const filter = await leadWith({ company: 'a; b, c' })
    const query = { format: 'csv', columns: 'name,company', separator: ';', bom: 'false' }
    expect(await text(query, filter)).toBe('Name;Company\r\nAda Byron;"a; b, c"\r\n')
    expect(await text({ format: 'csv', columns: 'name,company' }, filter)).toBe(
      '\ufeffName,Company\r\nAda Byron,"a; b, c"\r\n',
    )
  })
})

test.each([
  { columns: '' },
  { columns: 'name,name' },
  { columns: 'passwordHash' },
  { columns: 'name,,email' },
  { separator: '|' },
  { bom: 'perhaps' },
  { choices: 'both' },
])('the options %j are refused', async (options) => {
  const { status } = await api.call(exportLeads, { as, query: { format: 'csv', ...options } as never })
  expect(status).toBe(400)
})

test.each(Object.keys(leadFileTypes) as LeadFileFormat[])(
  'what a job makes as %s is what is streamed',
  async (format) => {
    const company = uuid()
    for (let i = 0; i < 3; i++) await newLead(api, { company, name: `Name ${i}` })
    const filter = { q: company }
    const sort = ['name', 'DESC'] as ['name', 'DESC']
    const body = {
      format,
      filter,
      sort,
      columns: ['name', 'email', 'answers', 'scores'] as const,
      separator: ';' as const,
    }
    const { job } = await done(api.call(startLeadsExport, { as, body: body as never }))
    expect(await finished(api, job)).toMatchObject({ state: 'done', result: { rows: 3 } })
    const file = await api.call(getLeadsExport, { as, params: { id: job } })
    expect(file.headers['content-type']).toContain(leadFileTypes[format])
    expect(file.headers['content-disposition']).toContain(`.${format}"`)
    const query = { format, sort: JSON.stringify(sort), columns: 'name,email,answers,scores', separator: ';' }
    const streamed = await bytesOf(query, filter)
    if (format !== 'xlsx') return expect(file.bytes.equals(streamed)).toBe(true)
    // The parts of an archive carry the time at which they were written.
    const rowsOf = async (bytes: Buffer) => (await readXlsx(bytes)).sheets[0]?.rows
    expect(await rowsOf(file.bytes)).toEqual(await rowsOf(streamed))
    expect(await rowsOf(streamed)).toHaveLength(4)
  },
  60_000,
)
