import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { getLead, getResult, listRevisions, listVersions, saveDraft, takeLead } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { DataSource } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { newDatabase, TestApi } from '../../test/api.ts'
import { leadOf } from '../../test/starter.ts'
import { smallModel, text } from '../../test/starter.ts'
import { ResultTokens } from '../assessments/result-tokens.service.ts'
import { UserEntity } from '../identity/user.entity.ts'
import { dataSourceOptions, migrate } from './data-source.ts'
import { migrations } from './migrations.ts'

/** Data of the release before this migration is opened by the present one. */
const FIRST_OF_THIS = 'FailedSignIns1795600200000'

const [model, version, assessment] = [uuid(), uuid(), uuid()]
const [first, second] = [uuid(), uuid()]
const [grace, ...namesakes] = [uuid(), uuid(), uuid()]
let api: TestApi

beforeAll(async () => {
  const url = await newDatabase('template0')
  const earlier = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name === FIRST_OF_THIS),
  )
  const before = await new DataSource({ ...dataSourceOptions(url), migrations: earlier }).initialize()
  await before.runMigrations()
  const document = JSON.stringify(smallModel())
  const now = '2026-03-01T12:00:00Z'
  const fill: [string, unknown[]][] = [
    [
      `insert into site (id, name, consent_text, consent_version, languages, embed_sites, time_zone, revision)
       values (1, 'Old', $1, 3, '{en}', '{}', 'UTC', 4)`,
      [JSON.stringify(text('Words of today.'))],
    ],
    [
      `insert into models (id, slug, title, draft, draft_hash, draft_revision, draft_saved_at, latest_version, created_at)
       values ($1, 'stack', '{}', $2, 'x', 1, $3, 1, $3)`,
      [model, document, now],
    ],
    [
      `insert into model_versions (id, model_id, number, hash, document, notes, published_at)
       values ($1, $2, 1, 'x', $3, 'Read by everybody', $4)`,
      [version, model, document, now],
    ],
    ...[grace, ...namesakes].map((id, i): [string, unknown[]] => [
      `insert into users (id, email, name, role, password_hash, created_at) values ($1, $2, $3, 'consultant', 'x', $4)`,
      [id, `${i}@example.org`, i === 0 ? 'Grace' : 'Sam', now],
    ]),
    ["update model_versions set published_by = 'Grace'", []],
    ...['Grace', 'Sam', 'Gone', null].map((author, number): [string, unknown[]] => [
      `insert into draft_revisions (model_id, number, author, saved_at, differences, document) values ($1, $2, $3, $4, '[]', '{}')`,
      [model, number + 10, author, now],
    ]),
    [
      `insert into assessments (id, version_id, answers, priorities, verdict, source, created_at)
       values ($1, $2, '{"team":"python"}', '{}', '{"winner":"django"}', '{}', $3)`,
      [assessment, version, now],
    ],
    ...[first, second].map((id, i): [string, unknown[]] => [
      `insert into leads (id, assessment, name, email, status, model, model_title, version, consent_text, consent_at, marketing, created_at, revision)
       values ($1, $2, $3, 'ada@example.org', 'new', 'stack', '{}', 1, 'I agree to what I say.', $4, false, $4, 1)`,
      [id, assessment, `Ada ${i}`, `2026-03-01T13:0${i}:00Z`],
    ]),
    [
      `insert into idempotency_keys (scope, key, body_hash, reply, created_at)
       values ('takeAssessment', 'k', 'x', '{"id":"1","token":"a secret","version":1}', now())`,
      [],
    ],
  ]
  for (const [sql, values] of fill) await before.query(sql, values)
  await before.destroy()
  await migrate(url)
  api = new TestApi({}, url)
  await api.start()
})
afterAll(() => api.stop())

describe('data of an earlier release', () => {
  test('of consent stays as it was, without a version', async () => {
    const { body } = await api.call(getLead, { as: 'consultant', params: { id: first } })
    expect(body).toMatchObject({
      consentText: 'I agree to what I say.',
      consentVersion: null,
      name: 'Ada 0',
      origin: 'portal',
    })
  })

  test('of leads under one result stays too; the newest details renew the first', async () => {
    const token = api.app.get(ResultTokens).of(assessment)
    expect((await api.call(getResult, { params: { token } })).status).toBe(200)
    const { body } = await api.call(takeLead, { body: leadOf(token, { name: 'Grace Hopper' }) })
    expect(body.id).toBe(first)
    const { body: lead } = await api.call(getLead, { as: 'consultant', params: { id: first } })
    expect(lead).toMatchObject({ name: 'Grace Hopper', consentText: 'Words of today.', consentVersion: 3 })
    const { body: other } = await api.call(getLead, { as: 'consultant', params: { id: second } })
    expect(other).toMatchObject({ name: 'Ada 1', revision: 1 })
  })

  test('of authors is theirs where one user has the name, and a name where none or several have it', async () => {
    await api.database.getRepository(UserEntity).update(grace, { name: 'Grace Hopper' })
    const { body } = await api.call(listRevisions, { as: 'viewer', params: { id: model } })
    expect(body.map(({ author, authorId }) => [author, authorId])).toEqual([
      [null, null],
      ['Gone', null],
      ['Sam', null],
      ['Grace Hopper', grace],
    ])
    const versions = await api.call(listVersions, { as: 'viewer' })
    expect(versions.body).toMatchObject([{ publishedBy: 'Grace Hopper', publishedById: grace }])
  })

  test('of notes is read by whom it was read', async () => {
    const { body } = await api.call(listVersions, { as: 'viewer' })
    expect(body).toMatchObject([{ notes: 'Read by everybody', publicNotes: 'Read by everybody' }])
  })

  test('of published keys is given to nothing else', async () => {
    const [option, ...options] = smallModel().options
    const save = (body: ModelDocument, revision: number) =>
      api.call(saveDraft, { as: 'consultant', params: { id: model }, body, revision })
    const without = smallModel({
      options,
      ratings: smallModel().ratings.filter(({ option: key }) => key !== option?.key),
    })
    expect((await save({ ...without, estimates: undefined } as ModelDocument, 1)).status).toBe(200)
    const other = smallModel()
    Object.assign(other.options[0] as object, { name: text('Something else') })
    expect((await save(other, 2)).text).toContain('/options/0/key')
    expect((await save(smallModel(), 2)).status).toBe(200)
  })

  test('stored replies contain no token of a result', async () => {
    const rows = await api.database.query(`select reply from idempotency_keys where key = 'k'`)
    expect(rows).toEqual([{ reply: { id: '1', version: 1 } }])
  })
})
