import { describe, expect, test } from '@jest/globals'
import { API, getDraft, listRevisions, saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, smallModel, text, unique } from '../../test/starter.ts'
import { DraftRevision } from './draft-revision.entity.ts'

const api = testApi()

type Change = (draft: ModelDocument) => unknown
const at = <T>(list: readonly T[], place = 0) => list[place] as T

/** A draft that has been saved once, and ways to change what it was at first. */
async function aDraft(changes: Partial<ModelDocument> = {}) {
  const { id, slug } = await newDraft(api, changes)
  const changed = (change: Change) => {
    const draft = smallModel({ ...changes, slug })
    change(draft)
    return draft
  }
  const save = (revision: number | undefined, change: Change) =>
    api.call(saveDraft, { as: 'consultant', params: { id }, body: changed(change), ...(revision && { revision }) })
  const current = async () => (await api.call(getDraft, { as: 'viewer', params: { id } })).body
  return { id, slug, changed, save, current }
}

const revisionsOf = (modelId: string) => api.count(DraftRevision, { modelId })

describe('a draft', () => {
  test('comes with its revision and is stored as it was sent', async () => {
    const { id, save, changed, current } = await aDraft()
    const first = await api.call(getDraft, { as: 'viewer', params: { id } })
    expect(first.headers.etag).toBe('"1"')
    const change: Change = (draft) => (draft.title.en = 'Which of them?')
    const saved = await save(1, change)
    expect(saved.status).toBe(200)
    expect(saved.headers.etag).toBe('"2"')
    expect(saved.body).toEqual(changed(change))
    expect(JSON.stringify(await current())).toBe(JSON.stringify(changed(change)))
  })

  test('that has not changed need not be sent again', async () => {
    const { id, save } = await aDraft()
    const ask = () => api.call(getDraft, { as: 'viewer', params: { id }, headers: { 'if-none-match': '"1"' } })
    const { status, text } = await ask()
    expect([status, text]).toEqual([304, ''])
    await save(1, (draft) => (draft.title.en = 'Other'))
    expect((await ask()).status).toBe(200)
  })

  test('is not told of to whoever is not signed in, changed or not', async () => {
    const { id } = await aDraft()
    const { status } = await api.call(getDraft, { params: { id }, headers: { 'if-none-match': '"1"' } })
    expect(status).toBe(401)
  })

  test('saved without saying what it is based on is refused with 428', async () => {
    const { save, id } = await aDraft()
    expect((await save(undefined, (draft) => (draft.title.en = 'Other'))).status).toBe(428)
    expect(await revisionsOf(id)).toBe(1)
  })

  test('saved as it is makes no revision', async () => {
    const { id, save } = await aDraft()
    const { status, headers } = await save(1, () => {})
    expect([status, headers.etag]).toEqual([200, '"1"'])
    expect(await revisionsOf(id)).toBe(1)
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
    const { save, changed, current } = await aDraft()
    expect((await save(1, change)).status).toBe(200)
    expect(await current()).toEqual(changed(change))
  })

  test.each([
    {
      fault: 'an unknown member',
      change: (draft: ModelDocument) => Object.assign(draft, { surplus: 1 }),
      pointer: '/surplus',
    },
    {
      fault: 'a rating beyond 10',
      change: (draft: ModelDocument) => (at(draft.ratings).value = 11),
      pointer: '/ratings/0/value',
    },
    {
      fault: 'two options of one key',
      change: (draft: ModelDocument) => (at(draft.options, 1).key = 'django'),
      pointer: '/options/1',
    },
    {
      fault: 'a key of two words',
      change: (draft: ModelDocument) => (at(draft.options).key = 'two words'),
      pointer: '/options/0/key',
    },
    {
      fault: 'a script as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'javascript:alert(1)'),
      pointer: '/options/0/url',
    },
    {
      fault: 'a page as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'data:text/html,x'),
      pointer: '/options/0/url',
    },
    {
      fault: 'a hidden script as a link',
      change: (draft: ModelDocument) => (at(draft.options).url = 'jAva\tscript:alert(1)'),
      pointer: '/options/0/url',
    },
    {
      fault: 'a day that is none',
      change: (draft: ModelDocument) => (at(draft.ratings).reviewed = '2026-02-30'),
      pointer: '/ratings/0/reviewed',
    },
    { fault: 'a reserved name', change: (draft: ModelDocument) => (draft.slug = 'admin'), pointer: '/slug' },
  ])('with $fault is refused, told where, and not saved', async ({ change, pointer }) => {
    const { id, save } = await aDraft()
    const { status, body } = await save(1, change)
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toContain(pointer)
    expect(await revisionsOf(id)).toBe(1)
  })
})

describe('saved against an older revision', () => {
  test('changes of both sides are joined, and the joined document comes back with its own revision', async () => {
    const { save, changed, current } = await aDraft()
    await save(1, (draft) => (at(draft.criteria).weight = 12))
    const { status, headers, body } = await save(1, (draft) => (draft.title.en = 'Mine'))
    const both = changed((draft) => {
      at(draft.criteria).weight = 12
      draft.title.en = 'Mine'
    })
    expect([status, headers.etag]).toEqual([200, '"3"'])
    expect(body).toEqual(both)
    expect(await current()).toEqual(both)
  })

  test('the same change of both sides is one change', async () => {
    const { id, save } = await aDraft()
    await save(1, (draft) => (draft.title.en = 'Same'))
    const { status, headers } = await save(1, (draft) => (draft.title.en = 'Same'))
    expect([status, headers.etag]).toEqual([200, '"2"'])
    expect(await revisionsOf(id)).toBe(2)
  })

  test.each([
    {
      case: 'the same value changed to different ones',
      theirs: (draft: ModelDocument) => (at(draft.criteria, 1).weight = 12),
      yours: (draft: ModelDocument) => (at(draft.criteria, 1).weight = 7),
      conflict: { pointer: '/criteria/1/weight', base: 3, yours: 7, theirs: 12 },
    },
    {
      case: 'a deletion against an edit: the place is in the current document',
      theirs: (draft: ModelDocument) => (at(draft.rules).description = text('Edited')),
      yours: (draft: ModelDocument) => (draft.rules = []),
      conflict: { pointer: '/rules/0', theirs: expect.objectContaining({ description: text('Edited') }) },
    },
    {
      case: 'an edit against a deletion: the place is in the document that was sent',
      theirs: (draft: ModelDocument) => draft.options.splice(1, 1),
      yours: (draft: ModelDocument) => (at(draft.options, 1).name = text('Node.js')),
      conflict: { pointer: '/options/1', yours: expect.objectContaining({ name: text('Node.js') }) },
    },
    {
      case: 'two orders of one list',
      theirs: (draft: ModelDocument): unknown => draft.options.reverse(),
      yours: (draft: ModelDocument): unknown => draft.options.push(...draft.options.splice(0, 1)),
      conflict: { pointer: '/options' },
    },
  ])('$case: 409 with what is in conflict, and nothing is changed', async ({ theirs, yours, conflict }) => {
    const { id, save, changed, current } = await aDraft()
    await save(1, theirs)
    const { status, headers, body } = await save(1, yours)
    expect(status).toBe(409)
    expect(headers['content-type']).toMatch(/problem\+json/)
    expect(body).toMatchObject({ code: 'conflicts', conflicts: [conflict] })
    expect(await current()).toEqual(changed(theirs))
    expect(await revisionsOf(id)).toBe(2)
  })

  test('every conflict is told at once', async () => {
    const { save } = await aDraft()
    const by =
      (n: number): Change =>
      (draft) => {
        at(draft.criteria).weight = n
        draft.title.en = `Number ${n}`
      }
    await save(1, by(1))
    const { body } = await save(1, by(2))
    expect((body as never as { conflicts: unknown[] }).conflicts).toHaveLength(2)
  })

  test.each([0, 7])('one that never was (%d) is refused', async (revision) => {
    const { id, changed } = await aDraft()
    const { status } = await api.call(saveDraft, {
      as: 'consultant',
      params: { id },
      body: changed((draft) => (draft.title.en = 'Other')),
      headers: { 'if-match': `"${revision}"` },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await revisionsOf(id)).toBe(1)
  })
})

test('twenty who save one value at once: one does, nineteen are told of the conflict', async () => {
  const { id, save } = await aDraft()
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, i) => save(1, (draft) => (draft.title.en = `Title ${i}`))),
  )
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
  expect(await revisionsOf(id)).toBe(2)
})

test('twenty who save different values at once lose nothing', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `Option ${i}`)
  const options = names.map((_, i) => ({ key: `o${i}`, name: text('?'), summary: text('') }))
  const { save, current } = await aDraft({ options })
  const replies = await Promise.all(
    names.map((name, i) => save(1, (draft) => (at(draft.options, i).name = text(name)))),
  )
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await current()).options.map(({ name }) => name.en)).toEqual(names)
})

describe('the name in the address', () => {
  test('can be changed until the first publish, and the old one is free again', async () => {
    const { slug, save } = await aDraft()
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
    const { save } = await aDraft()
    expect((await save(1, (draft) => (draft.slug = slug))).status).toBe(409)
  })
})

test('the history tells who saved what when, newest first', async () => {
  const { id, save } = await aDraft()
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
    const { save } = await aDraft()
    expect((await save(1, (draft) => filled(draft, bytes))).status).toBe(status)
  })

  test('may be sent with the white space that people like', async () => {
    const { id, changed } = await aDraft()
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
