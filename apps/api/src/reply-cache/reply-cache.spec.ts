import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  API,
  createCaseStudy,
  deleteCaseStudy,
  getSettings,
  saveDraft,
  updateCaseStudy,
  updateSettings,
} from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { newPublished, newResult, publish, smallModel, someSite, text } from '../../test/starter.ts'
import { AssessmentEntity } from '../assessments/assessment.entity.ts'

const api = testApi()
/** Another process on the same database. */
let other: TestApi
let slug = ''
let model = ''
let token = ''
let assessment = ''
beforeAll(async () => {
  other = new TestApi({}, api.url)
  await other.start()
  await someSite(api)
  const published = await newPublished(api)
  slug = published.slug
  model = published.model.id
  const result = await newResult(api)
  token = result.token
  assessment = result.id
  const body = { ...study, key: 'a-study', published: true }
  await api.call(createCaseStudy, { as: 'consultant', body })
})
afterAll(() => other.stop())

const study = { title: text('A study'), summary: text('It went well.'), option: 'a', url: null, sources: [] }
const get = (url: string, headers: object = {}, method = 'GET', product = api) =>
  product.app.inject({ method: method as 'GET', url, headers: { accept: 'text/html', ...headers } })
const filled = (path: string) => path.replace(':slug', slug).replace(':token', token)

interface Row {
  path: string
  caching: string
  tagged: boolean
  vary?: string
  status?: number
}

describe('who may keep what', () => {
  const PAGE = { caching: 'public, no-cache', vary: 'accept-language, accept-encoding', tagged: true }
  const CALL = { caching: 'public, no-cache', vary: 'accept-encoding', tagged: true }
  const NOBODY = { caching: 'no-store', tagged: false }
  test.each([
    { path: '/', ...PAGE },
    { path: '/:slug', ...PAGE },
    { path: '/:slug?lang=es', ...PAGE },
    { path: '/:slug/compare', ...PAGE },
    { path: '/:slug/how', ...PAGE },
    { path: '/case-studies/a-study', ...PAGE },
    { path: '/embed/:slug', ...PAGE, vary: 'accept-language, referer, accept-encoding' },
    { path: '/:slug/share.png', ...CALL },
    { path: '/favicon.ico', ...CALL },
    { path: '/apple-touch-icon.png', ...CALL },
    { path: '/robots.txt', ...CALL },
    { path: `${API}/site`, ...CALL },
    { path: `${API}/models`, ...CALL },
    { path: `${API}/models/:slug`, ...CALL },
    { path: `${API}/models/:slug/versions/1`, ...CALL, caching: 'public, max-age=31536000, immutable' },
    { path: `${API}/case-studies`, ...CALL },
    { path: `${API}/case-studies/a-study`, ...CALL },
    { path: '/r/:token', ...NOBODY },
    { path: '/r/:token/verify', ...NOBODY },
    { path: `${API}/results/:token`, ...NOBODY },
    { path: `${API}/results/:token/verify`, ...NOBODY },
    { path: '/r/:token/share.png', ...NOBODY, caching: 'private, max-age=3600' },
    { path: '/nothing-here', ...NOBODY, status: 404 },
    { path: '/r/nothing', ...NOBODY, status: 404 },
    { path: '/embed/nothing', ...NOBODY, status: 404 },
    { path: `${API}/models/nothing`, ...NOBODY, status: 404 },
    { path: `${API}/auth/me`, ...NOBODY, status: 401 },
    { path: `${API}/admin/settings`, ...NOBODY, status: 401 },
  ] as Row[])('$path: $caching', async ({ path, caching, tagged, status = 200, vary }) => {
    // The first is computed, the second comes from the cache.
    for (let i = 0; i < 2; i++) {
      const { statusCode, headers } = await get(filled(path))
      expect([statusCode, headers['cache-control'], headers.etag !== undefined]).toEqual([status, caching, tagged])
      if (vary) expect(headers.vary).toBe(vary)
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['referrer-policy']).toBe(
        path.startsWith('/r/') && !/nothing|png/.test(path) ? 'no-referrer' : 'strict-origin-when-cross-origin',
      )
    }
  })

  test('a reply that is kept has an id of its own request', async () => {
    const ids = [await get(`/${slug}`), await get(`/${slug}`)].map(({ headers }) => headers['x-request-id'])
    expect(new Set(ids).size).toBe(2)
  })
})

describe.each(['/:slug', `${API}/models/:slug`, `${API}/site`])('%s', (path) => {
  test('is not sent again with a matching ETag, in every accepted coding', async () => {
    const url = filled(path)
    for (const encoding of [undefined, 'br', 'gzip']) {
      const asked = encoding ? { 'accept-encoding': encoding } : {}
      const { etag } = (await get(url, asked)).headers
      for (const method of ['GET', 'HEAD']) {
        for (const had of [etag, `"x", W/${etag}`, '*']) {
          const reply = await get(url, { ...asked, 'if-none-match': had }, method)
          expect([reply.statusCode, reply.body, reply.headers['content-length']]).toEqual([304, '', undefined])
          expect(reply.headers['cache-control']).toBe('public, no-cache')
        }
        expect((await get(url, { ...asked, 'if-none-match': '"x"' }, method)).statusCode).toBe(200)
      }
    }
  })

  test('has another tag packed in another way, and is the same unpacked', async () => {
    const url = filled(path)
    const [plain, br, gzip] = await Promise.all(
      [undefined, 'br', 'gzip'].map((encoding) => get(url, encoding ? { 'accept-encoding': encoding } : {})),
    )
    if (!plain || !br || !gzip) throw new Error('all are asked for')
    if (plain.rawPayload.length < 1_024) return
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(brotliDecompressSync(br.rawPayload)).toEqual(plain.rawPayload)
    expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload)
    // An ETag of a coding that the client no longer accepts does not match.
    const had = { 'if-none-match': br.headers.etag, 'accept-encoding': 'gzip' }
    expect((await get(url, had)).statusCode).toBe(200)
  })

  test('has the same headers for HEAD, and no body', async () => {
    const { headers } = await get(filled(path))
    const head = await get(filled(path), {}, 'HEAD')
    expect([head.statusCode, head.body]).toEqual([200, ''])
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'vary', 'content-security-policy'])
      expect([name, head.headers[name]]).toEqual([name, headers[name]])
  })

  test('is sent completely for a range request', async () => {
    const reply = await get(filled(path), { range: 'bytes=0-3' })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['accept-ranges']).toBeUndefined()
    expect(reply.body.length).toBeGreaterThan(100)
  })
})

describe('how a reply is packed', () => {
  test.each([
    { asked: 'gzip, deflate, br', coding: 'br' },
    { asked: 'gzip;q=1, br;q=0.5', coding: 'gzip' },
    { asked: 'br;q=0, gzip', coding: 'gzip' },
    { asked: 'br;q=0, gzip;q=0', coding: undefined },
    { asked: 'identity;q=1, br;q=0.1', coding: undefined },
    { asked: '*', coding: 'br' },
    { asked: '*;q=0', coding: undefined },
    { asked: 'zstd', coding: undefined },
    { asked: '', coding: undefined },
    { asked: ';;=,,q', coding: undefined },
  ])('$asked: $coding', async ({ asked, coding }) => {
    for (let i = 0; i < 2; i++)
      expect((await get(`/${slug}`, { 'accept-encoding': asked })).headers['content-encoding']).toBe(coding)
  })
})

test('each language is cached separately', async () => {
  const { revision } = (await api.call(getSettings, { as: 'admin' })).body
  const consentText = { en: 'Yes.', es: 'Sí.', ca: 'Sí.' }
  const body = { languages: ['en', 'es', 'ca'], consentText, revision }
  expect((await api.call(updateSettings, { as: 'admin', body })).status).toBe(200)
  await newPublished(api)
  const preferring = async (language: string, query = '') =>
    /<html lang="(\w+)"/.exec((await get(`/${query}`, { 'accept-language': language })).body)?.[1]
  for (const language of ['es', 'ca', 'en', 'es', 'ca']) expect(await preferring(language)).toBe(language)
  expect(await preferring('es', '?lang=ca')).toBe('ca')
})

describe('what changed is read at the next call, in every process', () => {
  const both = (url: string) => Promise.all([get(url), get(url, {}, 'GET', other)])
  const bodies = async (url: string) => (await both(url)).map(({ body }) => body)

  test('a publish', async () => {
    for (let revision = 1; revision <= 10; revision++) {
      const title = `Title number ${revision}`
      await Promise.all([both(`/${slug}`), both(`/${slug}/how`), both(`${API}/models/${slug}`), both(`${API}/models`)])
      const body = smallModel({ slug, title: text(title) })
      await api.call(saveDraft, { as: 'consultant', params: { id: model }, body, revision })
      await publish(api, model, revision + 1)
      for (const url of [`${API}/models/${slug}`, `/${slug}`, `/${slug}/how`, `${API}/models`])
        for (const body of await bodies(url)) expect([url, body.includes(title)]).toEqual([url, true])
    }
  })

  test('a save of the settings', async () => {
    for (let i = 0; i < 10; i++) {
      const name = `Site number ${i}`
      await Promise.all([both(`/${slug}`), both(`${API}/site`), both(`/r/${token}`)])
      const { revision } = (await api.call(getSettings, { as: 'admin' })).body
      expect((await api.call(updateSettings, { as: 'admin', body: { name, revision } })).status).toBe(200)
      for (const url of [`${API}/site`, `/${slug}`, `/r/${token}`])
        for (const body of await bodies(url)) expect([url, body.includes(name)]).toEqual([url, true])
    }
  })

  test('a case study', async () => {
    const url = '/case-studies/another'
    const { body } = await api.call(createCaseStudy, {
      as: 'consultant',
      body: { ...study, key: 'another', published: true },
    })
    for (const { statusCode } of await both(url)) expect(statusCode).toBe(200)
    const params = { id: body.id }
    const changed = { title: text('Renamed'), revision: body.revision }
    await api.call(updateCaseStudy, { as: 'consultant', params, body: changed })
    for (const found of await bodies(url)) expect(found).toContain('Renamed')
    await api.call(deleteCaseStudy, { as: 'consultant', params })
    for (const { statusCode } of [...(await both(url)), ...(await both(`${API}${url}`))]) expect(statusCode).toBe(404)
  })
})

test('a deleted result is not served from the cache', async () => {
  const urls = [`/r/${token}`, `/r/${token}/verify`]
  for (const url of [...urls, ...urls]) expect((await get(url)).statusCode).toBe(200)
  await api.database.manager.delete(AssessmentEntity, { id: assessment })
  for (const url of urls) {
    const { statusCode, body } = await get(url)
    expect([url, statusCode]).toEqual([url, 404])
    expect(body).not.toContain(assessment)
  }
})
