import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { getModel, listVersions, publishModel, type Role, saveDraft } from '@verdict/contracts'
import type { ModelDocument, Scenario } from '@verdict/engine'
import { testApi } from '../../test/api.ts'
import { newDraft, newPublished, smallModel, someSite, text } from '../../test/starter.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { VersionEntity } from './version.entity.ts'

const api = testApi()

/** A scenario that the small model does not meet. */
const failing: Scenario = {
  key: 'ruby',
  description: text('Ruby wins'),
  answers: { team: 'python' },
  expect: { winner: 'rails' },
}

interface Publishing {
  as?: Role
  revision?: number
  acceptFailing?: string
}

const publishing =
  (id: string) =>
  ({ as = 'consultant', revision = 1, acceptFailing }: Publishing = {}) =>
    api.call(publishModel, {
      as,
      params: { id },
      revision,
      body: { notes: 'A step', ...(acceptFailing && { acceptFailing }) },
    })

async function aDraft(changes: Partial<ModelDocument> = {}) {
  const { id, slug } = await newDraft(api, changes)
  return { id, slug, publish: publishing(id) }
}

const save = (id: string, slug: string, revision: number, changes: Partial<ModelDocument>) =>
  api.call(saveDraft, { as: 'consultant', params: { id }, body: smallModel({ slug, ...changes }), revision })
const versionsOf = (modelId: string) => api.count(VersionEntity, { modelId })

/** RFC 8785, written once more: members sorted by their code units, nothing between. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
}

describe('publishing', () => {
  test('freezes the draft as version 1, named by the SHA-256 of its canonical JSON', async () => {
    const { id, slug, publish } = await aDraft({ title: text('Straße, 数, \u2028 "quoted"') })
    const { status, body } = await publish()
    const [row] = await api.database.query(
      'select document::text as document, hash from model_versions where model_id = $1',
      [id],
    )
    const hash = createHash('sha256')
      .update(canonical(JSON.parse(row.document)))
      .digest('hex')
    expect(status).toBe(201)
    expect(body).toEqual({ number: 1, hash, publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
    expect(row.hash).toBe(hash)
    expect(JSON.parse(row.document)).toEqual(smallModel({ slug, title: text('Straße, 数, \u2028 "quoted"') }))
  })

  test('has one event, in the same transaction', async () => {
    const { slug, publish } = await aDraft()
    const { body } = await publish()
    const events = await api.database.manager.findBy(OutboxEventEntity, { type: 'model.published' })
    expect(events.map(({ data }) => data)).toContainEqual({ model: slug, version: 1, hash: body.hash })
  })

  test('again after a change gives version 2; the model shows that nothing is left to publish', async () => {
    const { id, slug, publish } = await aDraft()
    await publish()
    await save(id, slug, 1, { title: text('Other') })
    expect((await api.call(getModel, { as: 'viewer', params: { id } })).body).toMatchObject({
      latestVersion: 1,
      changed: true,
    })
    expect((await publish({ revision: 2 })).body.number).toBe(2)
    expect((await api.call(getModel, { as: 'viewer', params: { id } })).body).toMatchObject({
      latestVersion: 2,
      changed: false,
    })
    const { body } = await api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: id }) } })
    expect(body.map(({ number, notes, publishedBy }) => ({ number, notes, publishedBy }))).toEqual([
      { number: 2, notes: 'A step', publishedBy: 'The consultant' },
      { number: 1, notes: 'A step', publishedBy: 'The consultant' },
    ])
  })
})

describe('nothing is published', () => {
  test('in a language with gaps: 422 with each text that clients would miss', async () => {
    const { publish } = await aDraft({ locales: ['en', 'ca'], title: { en: 'Which stack?', ca: 'Quina?' } })
    const { status, body } = await publish()
    expect(status).toBe(422)
    const errors = (body as never as { errors: { pointer: string; message: string }[] }).errors
    expect(errors).toContainEqual({
      pointer: '/options/0/name/ca',
      message: 'This text is missing in ca. Write it, or take the language out of the model.',
    })
    expect(errors.map(({ pointer }) => pointer)).not.toContain('/title/ca')
  })

  test('of a draft that is not valid: 422 with every error and its place', async () => {
    const { id, publish } = await aDraft({
      ratings: [],
      rules: [{ key: 'r', description: text(''), when: { nonsense: [] }, effects: [] }],
    })
    const { status, body } = await publish()
    const pointers = (body as never as { errors: { pointer: string; message: string }[] }).errors.map(
      ({ pointer }) => pointer,
    )
    expect(status).toBe(422)
    expect(new Set(pointers)).toEqual(new Set(['/ratings', '/rules/0/when/nonsense']))
    expect(pointers.filter((pointer) => pointer === '/ratings')).toHaveLength(6)
    expect(await versionsOf(id)).toBe(0)
  })

  test('of an empty draft', async () => {
    const { publish } = await aDraft({
      options: [],
      criteria: [],
      ratings: [],
      questions: [],
      rules: [],
      scenarios: [],
      estimates: undefined as never,
    })
    expect((await publish()).status).toBe(422)
  })

  test('without saying what it is based on', async () => {
    const { id } = await aDraft()
    const { status } = await api.call(publishModel, { as: 'consultant', params: { id }, body: { notes: 'A step' } })
    expect(status).toBe(428)
    expect(await versionsOf(id)).toBe(0)
  })

  test('without notes', async () => {
    const { id } = await aDraft()
    for (const notes of ['', '   ']) {
      const { status } = await api.call(publishModel, {
        as: 'consultant',
        params: { id },
        revision: 1,
        body: { notes },
      })
      expect(status).toBe(422)
    }
  })

  test('based on an older revision: stale', async () => {
    const { id, slug, publish } = await aDraft()
    await save(id, slug, 1, { title: text('Other') })
    const { status, body } = await publish({ revision: 1 })
    expect([status, (body as never as { code: string }).code]).toEqual([409, 'stale'])
    expect(await versionsOf(id)).toBe(0)
  })

  test('that says the same as the latest version: nothing-to-publish', async () => {
    const { publish, id } = await aDraft()
    await publish()
    const { status, body } = await publish()
    expect([status, (body as never as { code: string }).code]).toEqual([409, 'nothing-to-publish'])
    expect(await versionsOf(id)).toBe(1)
  })

  test('fifty times at once: one version, forty-nine are refused', async () => {
    const { id, publish } = await aDraft()
    const replies = await Promise.all(Array.from({ length: 50 }, () => publish()))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(49).fill(409)])
    expect(await versionsOf(id)).toBe(1)
  })
})

describe('while scenarios fail', () => {
  const scenarios = [failing, { ...failing, key: 'also' }]

  test('publishing is refused and names them all', async () => {
    const { id, publish } = await aDraft({ scenarios })
    const { status, body } = await publish({ as: 'admin' })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'scenarios-failing', scenarios: [{ key: 'ruby' }, { key: 'also' }] })
    expect(await versionsOf(id)).toBe(0)
  })

  test('a consultant cannot accept it', async () => {
    const { id, publish } = await aDraft({ scenarios })
    expect((await publish({ acceptFailing: 'I know' })).status).toBe(403)
    expect(await versionsOf(id)).toBe(0)
  })

  test('an admin can accept it, with a reason, which is stored', async () => {
    const { id, publish } = await aDraft({ scenarios })
    expect((await publish({ as: 'admin', acceptFailing: 'Ruby is coming' })).status).toBe(201)
    const { body } = await api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: id }) } })
    expect(body).toMatchObject([{ number: 1, acceptedFailing: 'Ruby is coming', publishedBy: 'The admin' }])
  })

  test('a reason of spaces is none', async () => {
    const { publish } = await aDraft({ scenarios })
    expect((await publish({ as: 'admin', acceptFailing: '  ' })).status).toBe(422)
  })
})

describe('a published version', () => {
  test.each([
    { what: 'its document', sql: `update model_versions set document = '{}'` },
    { what: 'its document, by white space', sql: `update model_versions set document = (document::text || ' ')::json` },
    { what: 'its hash', sql: `update model_versions set hash = 'x'` },
    { what: 'its number', sql: 'update model_versions set number = number + 1' },
    { what: 'its model', sql: 'update model_versions set model_id = gen_random_uuid()' },
  ])('cannot be changed, not even by SQL: $what', async ({ sql }) => {
    const { model } = await newPublished(api)
    await expect(api.database.query(`${sql} where model_id = $1`, [model.id])).rejects.toThrow('never changes')
  })

  test('is not touched by what is saved and published later', async () => {
    const { model, slug } = await newPublished(api)
    const read = () =>
      api.database.query('select id, hash, document::text from model_versions where model_id = $1 and number = 1', [
        model.id,
      ])
    const before = await read()
    await save(model.id, slug, 1, { title: text('Other') })
    await publishing(model.id)({ revision: 2 })
    expect(await read()).toEqual(before)
  })
})

describe('the notes of a version', () => {
  const notes = 'Ruby pays us nothing'

  async function published(more: object = {}) {
    await someSite(api)
    const { id, slug } = await aDraft()
    await api.call(publishModel, { as: 'consultant', params: { id }, revision: 1, body: { notes, ...more } })
    const [version] = (await api.call(listVersions, { as: 'viewer', query: { filter: JSON.stringify({ model: id }) } }))
      .body
    const pages = [`/${slug}`, `/${slug}/how`, `/${slug}/compare`, `/api/v1/models/${slug}`, '/api/v1/models']
    const read = await Promise.all(pages.map(async (page) => (await api.send('GET', page)).text))
    return { version, read: read.join('\n') }
  }

  test('to colleagues reaches no client', async () => {
    const { version, read } = await published()
    expect(version).toMatchObject({ notes, publicNotes: null })
    expect(read).not.toContain(notes)
  })

  test('to clients is on the page that shows how the model decides', async () => {
    const { version, read } = await published({ publicNotes: 'Ruby was looked at again' })
    expect(version).toMatchObject({ notes, publicNotes: 'Ruby was looked at again' })
    expect(read).toContain('Ruby was looked at again')
    expect(read).not.toContain(notes)
  })
})
