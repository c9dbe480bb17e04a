import { describe, expect, test } from '@jest/globals'
import {
  createCaseStudy,
  createModel,
  deleteCaseStudy,
  getCaseStudy,
  getPublicCaseStudy,
  listPublicCaseStudies,
  updateCaseStudy,
} from '@verdict/contracts'
import type { ModelCaseStudy as Copy } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { caseStudyOf, newCaseStudy, smallModel, text, unique } from '../../test/starter.ts'
import { CaseStudyEntity } from './case-study.entity.ts'

const api = testApi()

const create = (changes: object = {}) =>
  api.call(createCaseStudy, { as: 'consultant', body: caseStudyOf(unique('shop'), changes) })
const update = (id: string, revision: number, changes: object) =>
  api.call(updateCaseStudy, { as: 'consultant', params: { id }, body: { revision, ...changes } })
const publicKeys = async () => (await api.call(listPublicCaseStudies)).body.map(({ slug }) => slug)

describe('a case study', () => {
  test('starts unpublished, in revision 1', async () => {
    const { status, body } = await create()
    expect(status).toBe(201)
    expect(body).toMatchObject({ title: text('A shop'), option: 'django', url: null, published: false, revision: 1 })
    expect((await api.call(getCaseStudy, { as: 'viewer', params: { id: body.id } })).body).toEqual(body)
  })

  test('shows to clients while it is published, and only what they need', async () => {
    const { id, key } = await newCaseStudy(api)
    expect(await publicKeys()).not.toContain(key)
    expect((await api.call(getPublicCaseStudy, { params: { slug: key } })).status).toBe(404)
    await update(id, 1, { published: true, url: 'https://example.org/' })
    expect(await publicKeys()).toContain(key)
    const { body } = await api.call(getPublicCaseStudy, { params: { slug: key } })
    const { title, summary, sources } = caseStudyOf(key)
    expect(body).toEqual({ slug: key, title, summary, option: 'django', url: 'https://example.org/', sources })
  })

  test('changes in the fields that are sent, and no other', async () => {
    const before = await newCaseStudy(api)
    const { status, body } = await update(before.id, 1, { title: text('Another shop') })
    expect(status).toBe(200)
    expect(body).toEqual({ ...before, title: text('Another shop'), revision: 2, updatedAt: expect.any(String) })
  })

  test('changed from something older is refused with what is there now', async () => {
    const { id } = await newCaseStudy(api)
    const { body: current } = await update(id, 1, { title: text('First') })
    const { status, body } = await update(id, 1, { title: text('Second') })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'stale', current })
  })

  test('is deleted once', async () => {
    const { id } = await newCaseStudy(api)
    const remove = () => api.call(deleteCaseStudy, { as: 'consultant', params: { id } })
    expect([(await remove()).status, (await remove()).status]).toEqual([200, 404])
    expect(await api.count(CaseStudyEntity, { id })).toBe(0)
  })

  test('has a key of its own', async () => {
    const { key } = await newCaseStudy(api)
    expect((await create({ key })).status).toBe(409)
    const race = unique('race')
    const replies = await Promise.all(Array.from({ length: 10 }, () => create({ key: race })))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
  })

  test('keeps its key', async () => {
    const { id, key } = await newCaseStudy(api)
    expect((await update(id, 1, { key: unique('other') })).status).toBe(422)
    expect((await api.call(getCaseStudy, { as: 'viewer', params: { id } })).body.key).toBe(key)
  })
})

const source = { title: 'A talk', url: 'https://example.org/talk' }
const refused: { case: string; changes: object; pointer: string }[] = [
  { case: 'a script as a link', changes: { url: 'javascript:alert(1)' }, pointer: '/url' },
  { case: 'a hidden script as a link', changes: { url: 'jAva\tscript:alert(1)' }, pointer: '/url' },
  { case: 'a page as a link', changes: { url: 'data:text/html,<script>' }, pointer: '/url' },
  { case: 'a link to no host', changes: { url: 'https:evil' }, pointer: '/url' },
  {
    case: 'a file as a source',
    changes: { sources: [{ ...source, url: 'file:///etc/passwd' }] },
    pointer: '/sources/0/url',
  },
  {
    case: 'a month that is none',
    changes: { sources: [{ ...source, published: '2026-13' }] },
    pointer: '/sources/0/published',
  },
  {
    case: 'a day that is none',
    changes: { sources: [{ ...source, accessed: '2026-02-30' }] },
    pointer: '/sources/0/accessed',
  },
  { case: 'a text in no language', changes: { title: { '!': 'x' } }, pointer: '/title/!' },
  { case: 'no title', changes: { title: {} }, pointer: '/title' },
  { case: 'a title of blanks', changes: { title: { en: ' ', es: '' } }, pointer: '/title' },
  { case: 'a key of two words', changes: { key: 'two words' }, pointer: '/key' },
  { case: 'a revision', changes: { revision: 7 }, pointer: '/revision' },
]

describe('refused, and not kept', () => {
  test.each(refused)('$case', async ({ changes, pointer }) => {
    const before = await api.count(CaseStudyEntity)
    const { status, body } = await create(changes)
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string }[] }).errors.map((error) => error.pointer)).toEqual([pointer])
    expect(await api.count(CaseStudyEntity)).toBe(before)
  })

  test('a change of what does not exist', async () => {
    expect((await update(uuid(), 1, { title: text('Nobody') })).status).toBe(404)
  })
})

/** A case study in a draft is a whole entry, copied from the library. */
describe('a draft accepts every case study that the library accepts', () => {
  test.each<{ case: string; changes: Partial<Copy> }>([
    { case: 'as it usually is', changes: {} },
    { case: 'a link with a port and a question', changes: { url: 'http://example.org:8080/a?b=c#d' } },
    { case: 'a link to no host', changes: { url: 'https:evil' } },
    { case: 'a link with a space', changes: { url: 'https://example.org/a b' } },
    { case: 'a link in capitals', changes: { url: 'HTTPS://EXAMPLE.ORG/' } },
    { case: 'a source of a month that is none', changes: { sources: [{ ...source, published: '2026-13' }] } },
    { case: 'a source of a year', changes: { sources: [{ ...source, published: '2026' }] } },
    { case: 'a language of two letters', changes: { title: { en: 'A shop', 'pt-BR': 'Uma loja' } } },
  ])('$case', async ({ changes }) => {
    const { published, ...copy } = { published: false, ...caseStudyOf(unique('shop'), changes) }
    const kept = await api.call(createCaseStudy, { as: 'consultant', body: { ...copy, published } })
    const document = smallModel({ caseStudies: [copy] })
    const drafted = await api.call(createModel, {
      as: 'consultant',
      body: { slug: unique('copy'), title: 'Copy', from: { document } },
    })
    expect([kept.status < 300, drafted.status < 300]).toEqual([drafted.status < 300, kept.status < 300])
  })
})
