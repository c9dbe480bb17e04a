import { describe, expect, test } from '@jest/globals'
import {
  API,
  diffVersions,
  getPublishedModel,
  getPublishedVersion,
  getVersion,
  listPublishedModels,
  listVersions,
  restoreDraft,
  saveDraft,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, publish, smallModel, text } from '../../test/starter.ts'

const api = testApi()

const latest = (slug: string, headers = {}) => api.call(getPublishedModel, { params: { slug }, headers })

/** A model with two versions: the second is called "Other". */
async function twoVersions() {
  const { model, slug, hash } = await newPublished(api)
  const body = smallModel({ slug, title: text('Other') })
  await api.call(saveDraft, { as: 'consultant', params: { id: model.id }, body, revision: 1 })
  const second = await publish(api, model.id, 2)
  return { id: model.id, slug, hashes: [hash, second.hash] }
}

test.each(['0x1', '1e0', '%201', '1%20', '01', '1.0', '+1', '-1', '0', '1_0', '%EF%BC%91', 'latest'])(
  'a version has one address: %s names none',
  async (number) => {
    const { slug } = await twoVersions()
    expect((await api.send('GET', `${API}/models/${slug}/versions/1`)).status).toBe(200)
    expect((await api.send('GET', `${API}/models/${slug}/versions/${number}`)).status).toBe(404)
  },
)

describe('the latest version of a model', () => {
  test('is what was published, under its hash', async () => {
    const { slug, hash } = await newPublished(api)
    const { status, headers, body } = await latest(slug)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(body).toEqual({ slug, version: 1, hash, publishedAt: expect.any(String), document: smallModel({ slug }) })
  })

  test('is not sent again with a matching ETag, and is sent once there is a newer one', async () => {
    const { model, slug } = await newPublished(api)
    const etag = String((await latest(slug)).headers.etag)
    const again = await latest(slug, { 'if-none-match': etag })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
    const body = smallModel({ slug, title: text('Other') })
    await api.call(saveDraft, { as: 'consultant', params: { id: model.id }, body, revision: 1 })
    await publish(api, model.id, 2)
    const renewed = await latest(slug, { 'if-none-match': etag })
    expect([renewed.status, renewed.body.version]).toEqual([200, 2])
  })

  test('is sent for the ETag of an older version with the same content', async () => {
    const { id, slug } = await twoVersions()
    const { headers } = await api.call(getPublishedVersion, { params: { slug, number: 1 } })
    await api.call(restoreDraft, { as: 'consultant', params: { id }, revision: 2, body: { version: 1 } })
    await publish(api, id, 3)
    const { status, body } = await latest(slug, { 'if-none-match': String(headers.etag) })
    expect([status, body?.version]).toEqual([200, 3])
  })

  test('is not found before the first publish, nor under an unknown slug', async () => {
    const { slug } = await newDraft(api)
    for (const name of [slug, 'nothing', 'constructor', '__proto__']) expect((await latest(name)).status).toBe(404)
  })

  test('shows nothing of what is being drafted', async () => {
    const { model, slug } = await newPublished(api)
    const body = smallModel({ slug, title: text('Secret plans') })
    await api.call(saveDraft, { as: 'consultant', params: { id: model.id }, body, revision: 1 })
    expect((await latest(slug)).text).not.toContain('Secret plans')
    expect((await api.call(listPublishedModels)).text).not.toContain('Secret plans')
  })
})

describe('a numbered version', () => {
  test('never changes and may be cached for ever', async () => {
    const { slug, hashes } = await twoVersions()
    const { headers, body } = await api.call(getPublishedVersion, { params: { slug, number: 1 } })
    expect(body).toMatchObject({ version: 1, hash: hashes[0], document: { title: text('Which stack?') } })
    expect(headers['cache-control']).toMatch(/immutable/)
    expect(headers.etag).toBeDefined()
  })

  test.each(['0', '3', '-1', '1.5', 'one', '1e9', '99999999999999999999'])('%s of two is not there', async (number) => {
    const { slug } = await twoVersions()
    const { status, headers } = await api.send('GET', `${API}/models/${slug}/versions/${number}`)
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/problem\+json/)
  })
})

test('the list names each published model once, with its latest version and how much it asks', async () => {
  const { slug } = await twoVersions()
  const { slug: draft } = await newDraft(api)
  const { body } = await api.call(listPublishedModels)
  expect(body.filter((model) => model.slug === slug)).toEqual([
    { slug, title: text('Other'), version: 2, questions: 5 },
  ])
  expect(body.map((model) => model.slug)).not.toContain(draft)
})

describe('for the back office', () => {
  async function ids() {
    const { id, hashes } = await twoVersions()
    const { body } = await api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: id }) } })
    return { model: id, hashes, second: body[0]?.id as string, first: body[1]?.id as string }
  }

  test('a version comes with its document', async () => {
    const { model, first, hashes } = await ids()
    const { body } = await api.call(getVersion, { as: 'viewer', params: { id: first } })
    expect(body).toMatchObject({ model, number: 1, hash: hashes[0], document: { title: text('Which stack?') } })
  })

  test('the difference of two versions reads from the one that is compared against', async () => {
    const { first, second } = await ids()
    const { body } = await api.call(diffVersions, { as: 'viewer', params: { id: second }, query: { against: first } })
    expect(body.differences).toEqual([
      { kind: 'changed', path: ['title', 'en'], pointer: '/title/en', before: 'Which stack?', after: 'Other' },
    ])
  })

  test('a version does not differ from itself', async () => {
    const { first } = await ids()
    const { body } = await api.call(diffVersions, { as: 'viewer', params: { id: first }, query: { against: first } })
    expect(body.differences).toEqual([])
  })

  test('a comparison with an unknown version is not found', async () => {
    const { first } = await ids()
    const { status } = await api.call(diffVersions, { as: 'viewer', params: { id: first }, query: { against: uuid() } })
    expect(status).toBe(404)
  })
})
