import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Assessment,
  countAssessments,
  exportAssessments,
  getAssessment,
  listAssessments,
  type Role,
} from '@verdict/contracts'
import { decide } from '@verdict/engine/decide'
import { compile } from '@verdict/engine'
import { printedLead } from '@verdict/wording'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { crowd } from '../../test/crowd.ts'
import { done, newResult, type Published, smallModel, someSite } from '../../test/starter.ts'
import { AssessmentEntity } from './assessment.entity.ts'

const api = testApi()
const SIZE = 1_400
let published: Published
let all: AssessmentEntity[]
beforeAll(async () => {
  await someSite(api)
  published = await crowd(api, SIZE)
  all = await api.database.query(
    `select past.id, past.answers, past.winner, past.strength, past.margin, past.source, past.created_at as "createdAt"
     from assessments past join model_versions version on version.id = past.version_id where version.model_id = $1`,
    [published.model.id],
  )
}, 120_000)

const page = (filter: object, sort: [string, string] = ['createdAt', 'DESC'], as: Role = 'viewer') =>
  api.call(listAssessments, {
    as,
    query: {
      filter: JSON.stringify({ model: published.slug, ...filter }),
      sort: JSON.stringify(sort) as never,
      range: '[0,499]',
    },
  })
const found = async (filter: object, sort?: [string, string]): Promise<Assessment[]> => {
  const { status, body } = await page(filter, sort)
  expect(status).toBe(200)
  return body
}
const totalOf = async (filter: object) =>
  Number((await page(filter)).headers['content-range']?.toString().split('/')[1])
const count = (test: (one: AssessmentEntity) => boolean) => all.filter(test).length

describe('the list of assessments', () => {
  test('is narrowed by each field, and by all of them together', async () => {
    expect(await totalOf({})).toBe(SIZE)
    expect(await totalOf({ strength: 'clear' })).toBe(count(({ strength }) => strength === 'clear'))
    expect(await totalOf({ winner: 'nodejs' })).toBe(count(({ winner }) => winner === 'nodejs'))
    expect(await totalOf({ source: 'letter' })).toBe(count(({ source }) => source.utmSource === 'letter'))
    expect(await totalOf({ source: 'news.example.org' })).toBe(count(({ source }) => Boolean(source.referrer)))
    expect(await totalOf({ source: '' })).toBe(count(({ source }) => Object.keys(source).length === 0))
    expect(await totalOf({ lead: true })).toBe(5)
    expect(await totalOf({ lead: false })).toBe(SIZE - 5)
    expect(await totalOf({ version: 1 })).toBe(SIZE)
    expect(await totalOf({ version: 2 })).toBe(0)
    expect(await totalOf({ locale: 'en' })).toBe(SIZE)
    expect(await totalOf({ locale: 'ca' })).toBe(0)
    expect(await totalOf({ source: 'letter', winner: 'nodejs', strength: 'clear' })).toBe(
      count((one) => one.source.utmSource === 'letter' && one.winner === 'nodejs' && one.strength === 'clear'),
    )
  })

  test.each<[object, (answers: AssessmentEntity['answers']) => boolean]>([
    [{ team: 'python' }, ({ team }) => team === 'python'],
    [{ needs: 'admin' }, ({ needs }) => Array.isArray(needs) && needs.includes('admin')],
    [{ started: true }, ({ started }) => started === true],
    [{ started: false }, ({ started }) => started === false],
    [{ months: 36 }, ({ months }) => months === 36],
    [{ months: { from: 4, to: 36 } }, ({ months }) => typeof months === 'number' && months >= 4],
    [{ months: { to: 3 } }, ({ months }) => typeof months === 'number' && months <= 3],
    [{ months: {} }, ({ months }) => typeof months === 'number'],
    [{ team: { from: 1 } }, () => false],
    [{ team: 'javascript', size: 'large' }, ({ team, size }) => team === 'javascript' && size === 'large'],
    [{ nothing: 'of-that' }, () => false],
  ])('finds who answered %j', async (answers, test) => {
    expect(await totalOf({ answers })).toBe(count((one) => test(one.answers)))
  })

  test('finds who could not say', async () => {
    const { id } = await newResult(api, { slug: published.slug, answers: { team: null, size: 'small' } })
    expect((await found({ answers: { team: null } })).map((each) => each.id)).toEqual([id])
    await api.database.manager.delete(AssessmentEntity, { id })
  })

  test('is sorted both ways, by time and by margin, nothing last', async () => {
    for (const field of ['createdAt', 'margin'] as const)
      for (const direction of ['ASC', 'DESC']) {
        const values = (await found({}, [field, direction])).map((each) => each[field])
        const known = values.filter((value) => value !== null)
        const sorted = [...known].sort((a, b) => (a < b ? -1 : 1) * (direction === 'ASC' ? 1 : -1))
        expect(values).toEqual([...sorted, ...values.slice(known.length)])
      }
  })

  test('is of days where the site is', async () => {
    const { id } = await newResult(api, { slug: published.slug })
    await api.database.manager.update(AssessmentEntity, { id }, { createdAt: new Date('2024-03-01T23:30:00Z') })
    expect((await found({ from: '2024-03-01', to: '2024-03-01' })).map((each) => each.id)).toEqual([id])
    expect(await found({ from: '2024-03-02', to: '2024-03-02' })).toEqual([])
    await api.database.query(`update site set time_zone = 'Europe/Madrid'`)
    expect((await found({ from: '2024-03-02', to: '2024-03-02' })).map((each) => each.id)).toEqual([id])
    await api.database.query(`update site set time_zone = 'UTC'`)
    await api.database.manager.delete(AssessmentEntity, { id })
  })

  test('says what was told as it was told, and by nobody', async () => {
    const [one] = await found({ lead: true })
    expect(one).toMatchObject({ model: published.slug, version: 1, becameLead: true, lead: null, source: '' })
    const model = compile(smallModel({ slug: published.slug }))
    const { body } = await api.call(getAssessment, { as: 'viewer', params: { id: one?.id ?? '' } })
    const { winner, strength, margin, status } = decide(model, body.result.answers, body.result.priorities)
    expect(one).toMatchObject({ winner, strength, margin, status, winnerName: { en: winner } })
    expect(one?.answered).toBe(Object.keys(body.result.answers).length)
    expect(JSON.stringify([one, body])).not.toMatch(/Ada|ada@|20 7946/)
  })

  test('the lead is printed as the difference of the printed scores', async () => {
    for (const one of (await found({})).slice(0, 20)) {
      const { body } = await api.call(getAssessment, { as: 'viewer', params: { id: one.id } })
      const [first, second] = body.result.verdict.ranking
      const expected = first && second ? printedLead(first, second, 2) : null
      expect(one.printedLead).toEqual(expected && { lead: expected.lead, decimals: expected.decimals })
    }
  })

  test('leads to the lead that it became, for those who may see leads', async () => {
    const { body } = await page({ lead: true }, undefined, 'consultant')
    for (const { lead, becameLead } of body) expect([becameLead, typeof lead]).toEqual([true, 'string'])
  })

  test.each([
    { winner: 'Not a key' },
    { strength: 'sure' },
    { from: 'yesterday' },
    { answers: { team: ['python'] } },
    { answers: { team: { from: '1' } } },
    { answers: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`q${i}`, true])) },
    { answers: { "x'; drop table assessments; --": true } },
    { email: 'ada@example.org' },
  ])('refuses the filter %j', async (filter) => {
    expect((await page(filter)).status).toBe(400)
  })

  test('has no assessment that is not there', async () => {
    expect((await api.call(getAssessment, { as: 'viewer', params: { id: uuid() } })).status).toBe(404)
  })
})

describe('what it can be filtered by', () => {
  const facets = async (filter: object, question?: string) =>
    done(
      api.call(countAssessments, {
        as: 'viewer',
        query: { filter: JSON.stringify({ model: published.slug, ...filter }), ...(question && { question }) },
      }),
    )

  test('is counted with all other filters, and as many are in the list', async () => {
    const { winner, source, strength, lead, version, model } = await facets({ winner: 'nodejs' })
    expect(new Set(winner.map(({ value }) => value))).toEqual(new Set(all.map((one) => one.winner)))
    for (const each of winner) {
      expect(each.count).toBe(await totalOf({ winner: each.value }))
      if (each.value !== null) expect(each.name).toEqual({ en: each.value })
    }
    for (const { value, count } of source) expect(count).toBe(await totalOf({ winner: 'nodejs', source: value }))
    for (const { value, count } of strength) expect(count).toBe(await totalOf({ winner: 'nodejs', strength: value }))
    for (const { value, count } of lead) expect(count).toBe(await totalOf({ winner: 'nodejs', lead: value }))
    expect(version).toEqual([{ value: 1, count: await totalOf({ winner: 'nodejs' }) }])
    expect(model.find(({ value }) => value === published.slug)?.count).toBe(await totalOf({ winner: 'nodejs' }))
  })

  test('is counted whatever is asked for, of all models too', async () => {
    for (const filter of [{ model: undefined }, { model: undefined, winner: 'nodejs' }, {}, { version: 1 }]) {
      const { model, version } = await facets(filter)
      const count = await totalOf({ ...filter, model: published.slug })
      expect(model.find(({ value }) => value === published.slug)?.count).toBe(count)
      expect(version).toEqual('model' in filter ? [] : [{ value: 1, count }])
    }
  })

  test('are the answers to a question, each choice of several too', async () => {
    for (const question of ['team', 'needs', 'started', 'months']) {
      const { answers } = await facets({ answers: { [question]: true } }, question)
      expect(answers.length).toBeGreaterThan(0)
      for (const { value, count } of answers) expect(count).toBe(await totalOf({ answers: { [question]: value } }))
    }
  })
})

describe('the file', () => {
  const file = (query: object) =>
    api.call(exportAssessments, {
      as: 'consultant',
      query: { filter: JSON.stringify({ model: published.slug }), bom: 'false', ...query } as never,
    })

  test('has each row of the list once, in its order', async () => {
    const { text, headers } = await file({ format: 'jsonl', sort: '["margin","ASC"]' })
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string })
    expect(headers['content-type']).toMatch('application/jsonl')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(SIZE)
    const first = (await found({}, ['margin', 'ASC'])).map(({ id }) => id)
    expect(rows.slice(0, 500).map(({ id }) => id)).toEqual(first)
  })

  test('has a column a question in words, or the columns that were chosen', async () => {
    const { text } = await file({ format: 'csv', columns: 'winner,strength,becameLead,answers,scores' })
    const [header, ...rows] = text.trimEnd().split('\r\n')
    expect(header).toBe(
      'Verdict,Strength,Became a lead,Who builds it?,How large?,What else?,Started?,How long?,Score of django,Score of nodejs,Score of rails',
    )
    expect(rows).toHaveLength(SIZE)
    expect(rows.join('\n')).toMatch(/\bjavascript,large,admin,,3,/)
  })

  test('of nothing has its header', async () => {
    const { text } = await file({ format: 'csv', filter: '{"locale":"ca"}', columns: 'id,winner' })
    expect(text).toBe('Assessment,Verdict\r\n')
  })
})
