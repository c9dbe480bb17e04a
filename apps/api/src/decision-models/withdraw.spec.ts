import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  getModel,
  getPublishedModel,
  getPublishedVersion,
  getResult,
  listPublishedModels,
  listVersions,
  publishModel,
  restoreDraft,
  saveDraft,
  takeAssessment,
  verifyResult,
  type Version,
  withdrawVersion,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import {
  answers,
  done,
  newPublished,
  newResult,
  type Published,
  publish,
  smallModel,
  someSite,
  text,
} from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'

const api = testApi()
const as = 'consultant'
beforeAll(() => someSite(api))

const versionsOf = async ({ slug }: Published): Promise<Version[]> =>
  done(api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: slug }) } }))
const idOf = async (published: Published, number: number) =>
  (await versionsOf(published)).find((version) => version.number === number)?.id ?? ''
const withdraw = async (published: Published, number: number, body?: { reason?: string }) =>
  api.call(withdrawVersion, { as, params: { id: await idOf(published, number) }, body })
const page = async (path: string) => (await api.send('GET', path)).status
const offered = async ({ slug }: Published) => {
  const { status, body } = await api.call(getPublishedModel, { params: { slug } })
  return status === 200 ? body.version : status
}

/** A model with two versions. */
async function twice(): Promise<Published> {
  const published = await newPublished(api)
  const document = smallModel({ slug: published.slug, title: text('Which stack now?') })
  await done(api.call(saveDraft, { as, params: { id: published.model.id }, revision: 1, body: document }))
  await publish(api, published.model.id, 2)
  return published
}

describe('a version that is withdrawn', () => {
  test('gives way to the newest that is left', async () => {
    const published = await twice()
    const { slug } = published
    expect(await offered(published)).toBe(2)
    const before = await api.send('GET', `/${slug}`)
    const { status, body } = await withdraw(published, 2, { reason: 'Its prices are old.' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ number: 2, withdrawnBy: expect.any(String), withdrawnReason: 'Its prices are old.' })
    expect(await offered(published)).toBe(1)
    const after = await api.send('GET', `/${slug}`)
    expect([before.text.includes('Which stack now?'), after.text.includes('Which stack now?')]).toEqual([true, false])
    const how = await api.send('GET', `/${slug}/how`)
    expect([how.status, how.text.includes('Version 2')]).toEqual([200, false])
  })

  test('of which none is left is not found anywhere, while its results stay', async () => {
    const published = await newPublished(api)
    const { slug, model, hash } = published
    const { token } = await newResult(api, { slug })
    const pages = [`/${slug}`, `/${slug}/compare`, `/${slug}/how`, `/embed/${slug}`]
    for (const path of pages) expect([path, await page(path)]).toEqual([path, 200])
    const etag = String((await api.send('GET', `/api/v1/models/${slug}`)).headers.etag)
    await done(withdraw(published, 1))
    for (const path of pages) expect([path, await page(path)]).toEqual([path, 404])
    expect(await offered(published)).toBe(404)
    expect((await api.send('GET', `/api/v1/models/${slug}`, undefined, { 'if-none-match': etag })).status).toBe(404)
    expect((await api.call(listPublishedModels)).body.map((each) => each.slug)).not.toContain(slug)
    expect((await api.send('GET', '/sitemap.xml')).text).not.toContain(`/${slug}<`)
    expect((await api.send('GET', '/')).text).not.toContain(`/${slug}"`)

    expect((await api.call(getResult, { params: { token } })).body).toMatchObject({ version: 1, hash })
    expect((await api.call(verifyResult, { params: { token } })).body).toMatchObject({ verified: true, hash })
    expect((await api.call(getPublishedVersion, { params: { slug, number: 1 } })).status).toBe(200)
    expect(await page(`/r/${token}`)).toBe(200)
    const { body } = await api.call(getModel, { as: 'viewer', params: { id: model.id } })
    expect(body).toMatchObject({ versions: 1, latestVersion: null, publishedAt: null, changed: true })
  })

  test('gives those who had begun a day to finish', async () => {
    const published = await newPublished(api)
    await done(withdraw(published, 1))
    const take = () => api.call(takeAssessment, { body: { model: published.slug, version: 1, answers } })
    expect((await take()).status).toBe(201)
    await api.database.query(
      `update model_versions set withdrawn_at = withdrawn_at - interval '25 hours' where hash = $1`,
      [published.hash],
    )
    expect((await take()).status).toBe(404)
  })

  test('comes back by publishing it again, under the next number', async () => {
    const published = await twice()
    await done(withdraw(published, 2))
    await done(withdraw(published, 1))
    const { id } = published.model
    const again = await done(api.call(publishModel, { as, params: { id }, revision: 2, body: { notes: 'Again' } }))
    expect([again.number, await offered(published)]).toEqual([3, 3])
    const restored = await api.call(restoreDraft, { as, params: { id }, revision: 2, body: { version: 1 } })
    expect(restored.status).toBe(200)
  })

  test('is withdrawn once, however often and by however many at a time', async () => {
    const published = await twice()
    const id = await idOf(published, 2)
    const replies = await Promise.all(
      [1, 2, 3, 4].map((n) => api.call(withdrawVersion, { as, params: { id }, body: { reason: `Reason ${n}` } })),
    )
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.withdrawnReason}`)).size).toBe(1)
    const events = await api.database.manager.findBy(AuditEventEntity, { resource: 'versions', record: id })
    expect(events.map(({ action }) => action)).toEqual(['withdraw'])
    expect(await offered(published)).toBe(1)
  })

  test('keeps the address and the keys of its model fixed', async () => {
    const published = await newPublished(api)
    await done(withdraw(published, 1))
    const { id } = published.model
    const renamed = smallModel({ slug: `${published.slug}-2` })
    const { status } = await api.call(saveDraft, { as, params: { id }, revision: 1, body: renamed })
    expect(status).toBe(422)
  })

  test('is withdrawn amid publishing: the newest that is left is offered', async () => {
    const published = await twice()
    const { id } = published.model
    const document = smallModel({ slug: published.slug, title: text('A third') })
    await done(api.call(saveDraft, { as, params: { id }, revision: 2, body: document }))
    const [, publishing] = await Promise.all([
      withdraw(published, 2),
      api.call(publishModel, { as, params: { id }, revision: 3, body: { notes: 'The third' } }),
    ])
    expect([publishing.status, await offered(published)]).toEqual([201, 3])
  })
})
