import { describe, expect, test } from '@jest/globals'
import { API, getDraft, listRevisions, listVersions, saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { UserEntity } from '../identity/user.entity.ts'
import { aDraft, at, type DraftEdit, revisionsOf } from '../../test/drafts.ts'
import { newDraft, newPublished, publish, smallModel, text, unique } from '../../test/starter.ts'

const api = testApi()

describe('a draft', () => {
  test('comes with its revision and is stored as it was sent', async () => {
    const { id, save, changed, current } = await aDraft(api)
    const first = await api.call(getDraft, { as: 'viewer', params: { id } })
    expect(first.headers.etag).toBe('"1"')
    const change: DraftEdit = (draft) => (draft.title.en = 'Which of them?')
    const saved = await save(1, change)
    expect(saved.status).toBe(200)
    expect(saved.headers.etag).toBe('"2"')
    expect(saved.body).toEqual(changed(change))
    expect(JSON.stringify(await current())).toBe(JSON.stringify(changed(change)))
  })

  test('that has not changed need not be sent again', async () => {
    const { id, save } = await aDraft(api)
    const ask = () => api.call(getDraft, { as: 'viewer', params: { id }, headers: { 'if-none-match': '"1"' } })
    const { status, text } = await ask()
    expect([status, text]).toEqual([304, ''])
    await save(1, (draft) => (draft.title.en = 'Other'))
    expect((await ask()).status).toBe(200)
  })

  test('is not revealed without signing in, changed or not', async () => {
    const { id } = await aDraft(api)
    const { status } = await api.call(getDraft, { params: { id }, headers: { 'if-none-match': '"1"' } })
    expect(status).toBe(401)
  })

  test('saved without saying what it is based on is refused with 428', async () => {
    const { save, id } = await aDraft(api)
    expect((await save(undefined, (draft) => (draft.title.en = 'Other'))).status).toBe(428)
    expect(await revisionsOf(api, id)).toBe(1)
  })

  test.each([0, 9])('saved on revision %i, which never was, is a conflict and not missing', async (revision) => {
    const { id, changed } = await aDraft(api)
    const body = changed((draft) => (draft.title.en = 'Other'))
    const refused = await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision })
    expect(refused).toMatchObject({ status: 409, body: { code: 'stale', revision: 1 } })
  })

  test('saved as it is makes no revision', async () => {
    const { id, save } = await aDraft(api)
    const { status, headers } = await save(1, () => {})
    expect([status, headers.etag]).toEqual([200, '"1"'])
    expect(await revisionsOf(api, id)).toBe(1)
  })

  test.each([
    { lack: 'a rating', change: (draft: ModelDocument) => draft.ratings.pop() },
    { lack: 'the option that a rule names', change: (draft: ModelDocument) => draft.options.pop() },
    { lack: 'any option', change: (draft: ModelDocument) => (draft.options = []) },
    { lack: 'a sense in its condition', change: (draft: ModelDocument) => (at(draft.rules).when = { nonsense: [1] }) },
    { lack: 'the text in its language', change: (draft: ModelDocument) => (draft.title = { de: 'Was?' }) },
    {
      lack: 'an answer that fits in its scenario',
      change: (draft: ModelDocument) => (at(draft.scenarios).answers = { team: 'cobol' }),
    },
  ])('that lacks $lack can be saved all the same', async ({ change }) => {
    const { save, changed, current } = await aDraft(api)
    expect((await save(1, change)).status).toBe(200)
    expect(await current()).toEqual(changed(change))
  })

  test.each([
    {
      problem: 'an unknown member',
      change: (draft: ModelDocument) => Object.assign(draft, { surplus: 1 }),
      pointer: '/surplus',
    },
    {
      problem: 'a rating beyond 10',
      change: (draft: ModelDocument) => (at(draft.ratings).value = 11),
      pointer: '/ratings/0/value',
    },
    {
      problem: 'two options of one key',
      change: (draft: ModelDocument) => (at(draft.options, 1).key = 'django'),
      pointer: '/options/1',
    },
    {
      problem: 'a key of two words',
      change: (draft: ModelDocument) => (at(draft.options).key = 'two words'),
      pointer: '/options/0/key',
    },
    {
      problem: 'a script as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'javascript:alert(1)'),
      pointer: '/options/0/url',
    },
    {
      problem: 'a page as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'data:text/html,x'),
      pointer: '/options/0/url',
    },
    {
      problem: 'a hidden script as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'jAva\tscript:alert(1)'),
      pointer: '/options/0/url',
    },
    {
      problem: 'a day that is none',
      change: (draft: ModelDocument) => (at(draft.ratings).reviewed = '2026-02-30'),
      pointer: '/ratings/0/reviewed',
    },
    { problem: 'a reserved name', change: (draft: ModelDocument) => (draft.slug = 'admin'), pointer: '/slug' },
  ])('with $problem is refused with its place, and not saved', async ({ change, pointer }) => {
    const { id, save } = await aDraft(api)
    const { status, body } = await save(1, change)
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toContain(pointer)
    expect(await revisionsOf(api, id)).toBe(1)
  })
})

describe('the name in the address', () => {
  test('can be changed until the first publish, and the old one is free again', async () => {
    const { slug, save } = await aDraft(api)
    expect((await save(1, (draft) => (draft.slug = unique('renamed')))).status).toBe(200)
    expect((await newDraft(api, { slug })).slug).toBe(slug)
  })

  test('is fixed once the model has been published', async () => {
    const { model, slug } = await newPublished(api)
    const body = smallModel({ slug: unique('renamed') })
    const { status, body: problem } = await api.call(saveDraft, {
      as: 'consultant',
      params: { id: model.id },
      body,
      revision: 1,
    })
    expect(status).toBe(422)
    expect(problem).toMatchObject({ errors: [{ pointer: '/slug' }] })
    expect((await api.call(getDraft, { as: 'viewer', params: { id: model.id } })).body.slug).toBe(slug)
  })

  test('cannot be that of another model', async () => {
    const { slug } = await newDraft(api)
    const { save } = await aDraft(api)
    expect((await save(1, (draft) => (draft.slug = slug))).status).toBe(409)
  })
})

test('the history lists author, time and differences of each save, newest first', async () => {
  const { id, save } = await aDraft(api)
  await save(1, (draft) => (at(draft.criteria, 1).weight = 12))
  const { body, headers } = await api.call(listRevisions, { as: 'viewer', params: { id } })
  expect(headers['content-range']).toBe('revisions 0-1/2')
  expect(body.map(({ number }) => number)).toEqual([2, 1])
  expect(body[0]).toMatchObject({ author: 'The consultant', origin: null })
  expect(body[0]?.differences).toEqual([
    { kind: 'changed', path: ['criteria', 'price', 'weight'], pointer: '/criteria/1/weight', before: 3, after: 12 },
  ])
  expect(Date.parse(body[0]?.savedAt as string)).toBeGreaterThan(Date.now() - 60_000)
})

test('a renamed user is shown by the new name, in drafts and in versions', async () => {
  const { id } = await aDraft(api)
  const revisions = async () => (await api.call(listRevisions, { as: 'viewer', params: { id } })).body
  await publish(api, id, 1)
  const authorId = (await revisions())[0]?.authorId as string
  const users = api.database.getRepository(UserEntity)
  await users.update(authorId, { name: 'Somebody renamed' })
  const [version] = (await api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: id }) } }))
    .body
  expect([(await revisions())[0]?.author, version?.publishedBy]).toEqual(['Somebody renamed', 'Somebody renamed'])
  await users.update(authorId, { name: 'The consultant' })
})

test('a draft of a model that does not exist is not found', async () => {
  const body = smallModel()
  expect((await api.call(saveDraft, { as: 'consultant', params: { id: uuid() }, body, revision: 1 })).status).toBe(404)
})

describe('a document of 1 MiB', () => {
  const MIB = 1024 * 1024
  const filled = (draft: ModelDocument, bytes: number) => {
    const { length } = Buffer.from(JSON.stringify({ ...draft, description: text('') }))
    draft.description = text('x'.repeat(bytes - length))
  }

  test.each([
    { bytes: MIB, status: 200 },
    { bytes: MIB + 1, status: 422 },
  ])('$bytes bytes: $status', async ({ bytes, status }) => {
    const { save } = await aDraft(api)
    expect((await save(1, (draft) => filled(draft, bytes))).status).toBe(status)
  })

  test('may be sent with the white space that people like', async () => {
    const { id, changed } = await aDraft(api)
    const body = JSON.stringify(
      changed((draft) => filled(draft, MIB)),
      null,
      8,
    )
    const headers = { cookie: await api.cookieOf('consultant'), 'if-match': '"1"' }
    expect(Buffer.from(body).length).toBeGreaterThan(MIB)
    expect((await api.send('PUT', `${API}/admin/models/${id}/draft`, body, headers)).status).toBe(200)
  })
})
