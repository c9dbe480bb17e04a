import { describe, expect, test } from '@jest/globals'
import { saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { aDraft, at, type DraftEdit, revisionsOf } from '../../test/drafts.ts'
import { text } from '../../test/starter.ts'

const api = testApi()

describe('saved against an older revision', () => {
  test('changes of both sides are joined, and the joined document comes back with its own revision', async () => {
    const { save, changed, current } = await aDraft(api)
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
    const { id, save } = await aDraft(api)
    await save(1, (draft) => (draft.title.en = 'Same'))
    const { status, headers } = await save(1, (draft) => (draft.title.en = 'Same'))
    expect([status, headers.etag]).toEqual([200, '"2"'])
    expect(await revisionsOf(api, id)).toBe(2)
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
  ])('$case: 409 with the conflicts, and no change', async ({ theirs, yours, conflict }) => {
    const { id, save, changed, current } = await aDraft(api)
    await save(1, theirs)
    const { status, headers, body } = await save(1, yours)
    expect(status).toBe(409)
    expect(headers['content-type']).toMatch(/problem\+json/)
    expect(body).toMatchObject({ code: 'conflicts', conflicts: [conflict] })
    expect(await current()).toEqual(changed(theirs))
    expect(await revisionsOf(api, id)).toBe(2)
  })

  test('all conflicts are listed at once', async () => {
    const { save } = await aDraft(api)
    const by =
      (n: number): DraftEdit =>
      (draft) => {
        at(draft.criteria).weight = n
        draft.title.en = `Number ${n}`
      }
    await save(1, by(1))
    const { body } = await save(1, by(2))
    expect((body as never as { conflicts: unknown[] }).conflicts).toHaveLength(2)
  })

  test.each([0, 7])('one that never was (%d) is refused', async (revision) => {
    const { id, changed } = await aDraft(api)
    const { status } = await api.call(saveDraft, {
      as: 'consultant',
      params: { id },
      body: changed((draft) => (draft.title.en = 'Other')),
      headers: { 'if-match': `"${revision}"` },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await revisionsOf(api, id)).toBe(1)
  })
})

test('of twenty concurrent saves of one value one succeeds and nineteen get the conflict', async () => {
  const { id, save } = await aDraft(api)
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, i) => save(1, (draft) => (draft.title.en = `Title ${i}`))),
  )
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
  expect(await revisionsOf(api, id)).toBe(2)
})

test('twenty who save different values at once lose nothing', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `Option ${i}`)
  const options = names.map((_, i) => ({ key: `o${i}`, name: text('?'), summary: text('') }))
  const { save, current } = await aDraft(api, { options })
  const replies = await Promise.all(
    names.map((name, i) => save(1, (draft) => (at(draft.options, i).name = text(name)))),
  )
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await current()).options.map(({ name }) => name.en)).toEqual(names)
})
