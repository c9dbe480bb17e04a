import { describe, expect, test } from '@jest/globals'
import {
  type BodyOf,
  createModel,
  getDraft,
  getModel,
  listStarterModels,
  listVersions,
  reservedSlugs,
  saveDraft,
} from '@verdict/contracts'
import { hash } from '@verdict/engine/review'
import { djangoOrNodejs, starterModels } from '@verdict/starter-models'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, smallModel, text, unique } from '../../test/starter.ts'
import { DraftRevisionEntity } from './draft-revision.entity.ts'
import { ModelEntity } from './model.entity.ts'
import { ShippedModelEntity } from './shipped-model.entity.ts'

const api = testApi()

type From = BodyOf<typeof createModel>['from']

const create = (slug: string, from?: From, title = 'A new one') =>
  api.call(createModel, { as: 'consultant', body: { slug, title, ...(from && { from }) } })
const draftOf = async (id: string) => (await api.call(getDraft, { as: 'viewer', params: { id } })).body

describe('a new model', () => {
  test('starts empty, in revision 1, unpublished', async () => {
    const slug = unique('empty')
    const { status, body } = await create(slug)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      slug,
      title: text('A new one'),
      draftRevision: 1,
      latestVersion: null,
      publishedAt: null,
      changed: true,
    })
    const draft = await draftOf(body.id)
    expect(draft).toMatchObject({
      format: 'verdict.model/1',
      slug,
      title: text('A new one'),
      options: [],
      scenarios: [],
    })
    expect((await api.call(getModel, { as: 'viewer', params: { id: body.id } })).body).toEqual(body)
    expect(await api.count(DraftRevisionEntity, { modelId: body.id })).toBe(1)
  })

  test('whose empty draft is saved again as it is has no new revision', async () => {
    const { body } = await create(unique('empty'))
    const draft = await draftOf(body.id)
    const saved = await api.call(saveDraft, { as: 'consultant', params: { id: body.id }, body: draft, revision: 1 })
    expect([saved.status, saved.headers.etag]).toEqual([200, '"1"'])
  })

  test('copies the draft of another, under its own name and title', async () => {
    const slug = unique('copy')
    const { body } = await create(slug, { model: (await newDraft(api)).id })
    expect(await draftOf(body.id)).toEqual(smallModel({ slug, title: text('A new one') }))
  })

  test('copies a version, not the draft after it', async () => {
    const { model, slug: origin } = await newPublished(api)
    await api.call(saveDraft, {
      as: 'consultant',
      params: { id: model.id },
      body: smallModel({ slug: origin, rules: [] }),
      revision: 1,
    })
    const { body: versions } = await api.call(listVersions, {
      as: 'viewer',
      query: { filter: JSON.stringify({ model: model.id }) },
    })
    const slug = unique('copy')
    const { body } = await create(slug, { version: versions[0]?.id as string })
    expect(await draftOf(body.id)).toEqual(smallModel({ slug, title: text('A new one') }))
  })

  test('imports a file with its other languages', async () => {
    const slug = unique('file')
    const { body } = await create(slug, { document: smallModel({ title: { de: 'Welcher?', en: 'Which?' } }) })
    expect((await draftOf(body.id)).title).toEqual({ de: 'Welcher?', en: 'A new one' })
  })
})

describe('a starter model', () => {
  test('is in the gallery, with what is in it', async () => {
    const { body } = await api.call(listStarterModels, { as: 'viewer' })
    expect(body.map(({ slug }) => slug)).toEqual(starterModels.map(({ slug }) => slug))
    const { slug, title, description, locales } = djangoOrNodejs
    expect(body[0]).toMatchObject({ slug, title, description, locales, options: 2 })
    expect(body[0]?.sources).toBeGreaterThan(20)
  })

  test('begins a model that is brought up to later ones, and is not published', async () => {
    const slug = unique('starter')
    const { body } = await create(slug, { starter: djangoOrNodejs.slug })
    expect(await draftOf(body.id)).toEqual({
      ...djangoOrNodejs,
      slug,
      title: { ...djangoOrNodejs.title, en: 'A new one' },
    })
    expect(body).toMatchObject({ latestVersion: null })
    const grew = await api.database.manager.findOneBy(ShippedModelEntity, { modelId: body.id })
    expect(grew).toMatchObject({ starter: djangoOrNodejs.slug, hash: hash(djangoOrNodejs) })
  })
})

describe('no model is made', () => {
  const refused = async (reply: Promise<{ status: number; body: unknown }>, status: number, pointer?: string) => {
    const { status: given, body } = await reply
    expect(given).toBe(status)
    if (pointer !== undefined) expect(JSON.stringify(body)).toContain(`"pointer":"${pointer}"`)
  }

  test.each(reservedSlugs)('with the reserved name "%s"', async (slug) => {
    await refused(create(slug), 422, '/slug')
  })

  test.each(['', 'Two Words', '-x', 'x'.repeat(65), 'a/b', '../x', 'a.b', 'é'])('with the name "%s"', async (slug) => {
    await refused(create(slug), 422, '/slug')
  })

  test('with the name of another', async () => {
    const { slug } = await newDraft(api)
    await refused(create(slug), 409)
  })

  test('without a title', async () => {
    await refused(create(unique('untitled'), undefined, ' '), 422, '/title')
  })

  test.each([{ model: uuid() }, { version: uuid() }, { starter: 'no-such' }])(
    'from what does not exist: %j',
    async (from) => {
      const slug = unique('copy')
      await refused(create(slug, from), 422, `/from/${Object.keys(from)[0]}`)
      expect(await api.count(ModelEntity, { slug })).toBe(0)
    },
  )

  test('from a file of the wrong shape, and its problems are named', async () => {
    const document = { ...smallModel(), options: [{ key: '<img src=x onerror=alert(1)>' }], surplus: 1 }
    const { status, headers, body } = await create(unique('file'), { document: document as never })
    expect(status).toBe(422)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    const pointers = (body as never as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/from/document/options/0/key', '/from/document/surplus']))
  })

  test('from two things at once', async () => {
    const { id } = await newDraft(api)
    await refused(create(unique('both'), { model: id, document: smallModel() }), 422)
  })
})

test('of ten made at once with one name one is made', async () => {
  const slug = unique('race')
  const replies = await Promise.all(Array.from({ length: 10 }, () => create(slug)))
  expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
  expect(await api.count(ModelEntity, { slug })).toBe(1)
})
