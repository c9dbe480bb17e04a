import { expect, test } from '@jest/globals'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, someSite } from '../../test/starter.ts'
import { ModelEntity } from '../decision-models/model.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { ContentRevision } from './content-revision.service.ts'

const api = testApi()
const revisionNow = async () => {
  const [{ revision }] = await api.database.query('select revision from content_revision')
  return Number(revision)
}

test('changes of public content are counted, and of drafts are not', async () => {
  await someSite(api)
  const { model } = await newPublished(api)
  const changes = async (change: () => Promise<unknown>) => {
    const before = await revisionNow()
    await change()
    return (await revisionNow()) > before
  }
  expect(await changes(() => api.database.manager.update(SiteEntity, { id: 1 }, { name: 'Other' }))).toBe(true)
  expect(await changes(() => newPublished(api))).toBe(true)
  expect(await changes(() => api.database.query('delete from case_studies'))).toBe(true)
  expect(await changes(() => api.database.manager.update(ModelEntity, { id: model.id }, { slug: `m-${uuid()}` }))).toBe(
    true,
  )
  const drafted = await newDraft(api)
  expect(await changes(() => api.database.manager.update(ModelEntity, { id: drafted.id }, { draftRevision: 7 }))).toBe(
    false,
  )
})

test('a change that is not committed is not counted', async () => {
  const before = await revisionNow()
  await api.database
    .transaction(async (database) => {
      await database.update(SiteEntity, { id: 1 }, { name: 'Never' })
      throw new Error('changed their mind')
    })
    .catch(() => {})
  expect(await revisionNow()).toBe(before)
})

test('many who ask at a time share a few reads', async () => {
  const content = new ContentRevision(api.database)
  const { query } = api.database
  let reads = 0
  api.database.query = ((...statement: Parameters<typeof query>) => {
    reads++
    return query.apply(api.database, statement)
  }) as typeof query
  try {
    const all = await Promise.all(Array.from({ length: 1_000 }, () => content.current()))
    expect(new Set(all).size).toBe(1)
    expect(reads).toBeLessThan(20)
  } finally {
    api.database.query = query
  }
})

test('a read after a failure returns the current revision', async () => {
  const content = new ContentRevision(api.database)
  const { query } = api.database
  api.database.query = (() => Promise.reject(new Error('away'))) as typeof query
  await expect(content.current()).rejects.toThrow('away')
  api.database.query = query
  expect(Number(await content.current())).toBe(await revisionNow())
})
