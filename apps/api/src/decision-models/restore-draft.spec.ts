import { describe, expect, test } from '@jest/globals'
import { getDraft, listRevisions, restoreDraft, saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, publish, smallModel, text, unique } from '../../test/starter.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'

const api = testApi()

type Way = { version: number } | { revision: number } | { revert: number }

/** A draft with a new title in each revision: "First" in revision 1, "Second" in 2 and so on. */
async function aHistory(...titles: string[]) {
  const { id, slug } = await newDraft(api, { title: text(titles[0] as string) })
  for (const [i, title] of titles.slice(1).entries())
    await api.call(saveDraft, {
      as: 'consultant',
      params: { id },
      body: smallModel({ slug, title: text(title) }),
      revision: i + 1,
    })
  return { id, slug, ...working(id) }
}

const working = (id: string) => ({
  restore: (revision: number, body: Way) =>
    api.call(restoreDraft, { as: 'consultant', params: { id }, revision, body }),
  title: async () => (await api.call(getDraft, { as: 'viewer', params: { id } })).body.title.en,
  revisions: () => api.count(DraftRevisionEntity, { modelId: id }),
  origin: async () => (await api.call(listRevisions, { as: 'viewer', params: { id } })).body[0]?.origin,
})

describe('restoring a revision', () => {
  test('restores the draft as a new revision with its origin', async () => {
    const { restore, title, revisions, origin } = await aHistory('First', 'Second', 'Third')
    const { status, headers, body } = await restore(3, { revision: 1 })
    expect([status, headers.etag]).toEqual([200, '"4"'])
    expect(body.title.en).toBe('First')
    expect(await title()).toBe('First')
    expect(await revisions()).toBe(4)
    expect(await origin()).toContain('1')
  })

  test('that says the same as the draft makes no revision', async () => {
    const { restore, revisions } = await aHistory('First', 'Second')
    const { status, headers } = await restore(2, { revision: 2 })
    expect([status, headers.etag]).toEqual([200, '"2"'])
    expect(await revisions()).toBe(2)
  })

  test.each([{ revision: 9 }, { version: 9 }, { revert: 9 }, { revert: 1 }])(
    'that never was (%j) is refused',
    async (body) => {
      const { restore, revisions } = await aHistory('First', 'Second')
      const { status } = await restore(2, body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(await revisions()).toBe(2)
    },
  )

  test('keeps the name in the address once it is fixed', async () => {
    const { id, slug } = await newDraft(api)
    const renamed = unique('renamed')
    await api.call(saveDraft, { as: 'consultant', params: { id }, body: smallModel({ slug: renamed }), revision: 1 })
    await publish(api, id, 2)
    await working(id).restore(2, { revision: 1 })
    const { body } = await api.call(getDraft, { as: 'viewer', params: { id } })
    expect(body.slug).toBe(renamed)
    expect(body.slug).not.toBe(slug)
  })
})

test('restoring a version makes the draft what was published', async () => {
  const { model, slug } = await newPublished(api)
  const { restore, title, origin } = working(model.id)
  const changed = smallModel({ slug, title: text('Changed'), rules: [] })
  await api.call(saveDraft, { as: 'consultant', params: { id: model.id }, body: changed, revision: 1 })
  const { status, body } = await restore(2, { version: 1 })
  expect(status).toBe(200)
  expect(body).toEqual(smallModel({ slug }))
  expect(await title()).toBe('Which stack?')
  expect(await origin()).toContain('1')
})

describe('reverting a revision', () => {
  const saving = (id: string, slug: string) => (revision: number, changes: Partial<ModelDocument>) =>
    api.call(saveDraft, { as: 'consultant', params: { id }, body: smallModel({ slug, ...changes }), revision })

  test('reverts one change and keeps later ones', async () => {
    const { id, slug } = await newDraft(api)
    const save = saving(id, slug)
    await save(1, { description: text('Mistaken') })
    await save(2, { description: text('Mistaken'), rules: [] })
    const { status, headers, body } = await working(id).restore(3, { revert: 2 })
    expect([status, headers.etag]).toEqual([200, '"4"'])
    expect(body).toEqual(smallModel({ slug, rules: [] }))
  })

  test('of the last change gives what was before', async () => {
    const { restore, title } = await aHistory('First', 'Second')
    await restore(2, { revert: 2 })
    expect(await title()).toBe('First')
  })

  test('is a conflict where its value was changed again, and changes nothing', async () => {
    const { restore, title, revisions } = await aHistory('First', 'Second', 'Third')
    const { status, body } = await restore(3, { revert: 2 })
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'conflicts',
      conflicts: [{ pointer: '/title/en', base: 'Second', yours: 'First', theirs: 'Third' }],
    })
    expect(await title()).toBe('Third')
    expect(await revisions()).toBe(3)
  })
})

describe('restoring is based on what is there', () => {
  const ways = [{ revision: 1 }, { revert: 2 }]

  test.each(ways)('%j without If-Match is refused with 428', async (body) => {
    const { id, revisions } = await aHistory('First', 'Second')
    expect((await api.call(restoreDraft, { as: 'consultant', params: { id }, body: body as Way })).status).toBe(428)
    expect(await revisions()).toBe(2)
  })

  test.each(ways)('%j based on something older is refused with 409', async (body) => {
    const { restore, revisions, title } = await aHistory('First', 'Second', 'Third')
    const reply = await restore(2, body)
    expect(reply.status).toBe(409)
    expect(reply.body).toMatchObject({ code: 'stale' })
    expect([await revisions(), await title()]).toEqual([3, 'Third'])
  })

  test('of fifty concurrent restores of one revision one succeeds and forty-nine are refused', async () => {
    const { restore, revisions } = await aHistory('First', 'Second')
    const replies = await Promise.all(Array.from({ length: 50 }, () => restore(2, { revision: 1 })))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(49).fill(409)])
    expect(await revisions()).toBe(3)
  })
})

test.each([
  { case: 'nothing', body: {} },
  { case: 'two things at once', body: { version: 1, revision: 1 } },
  { case: 'revision zero', body: { revision: 0 } },
  { case: 'a revision beyond all numbers', body: { revision: 9_007_199_254_740_991 } },
  { case: 'a revision as a text', body: { revision: '1' } },
])('asked for $case, the draft stays as it is', async ({ body }) => {
  const { restore, revisions } = await aHistory('First', 'Second')
  const { status } = await restore(2, body as never)
  expect(status).toBe(422)
  expect(await revisions()).toBe(2)
})
