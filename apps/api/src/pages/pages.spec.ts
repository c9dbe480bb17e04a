import { expect, test } from '@jest/globals'
import { listVersions, withdrawVersion } from '@verdict/contracts'
import { AssessmentEntity } from '../assessments/assessment.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { testApi } from '../../test/api.ts'
import { done, newPublished, newResult, someSite } from '../../test/starter.ts'

const api = testApi()

test('every page is sent once, whole, with its own policy', async () => {
  await someSite(api)
  const { slug } = await newPublished(api)
  const { token } = await newResult(api)
  const pages = [`/${slug}`, `/${slug}/compare`, `/${slug}/how`, `/embed/${slug}`, `/r/${token}`, `/r/${token}/verify`]
  for (const page of pages) {
    const { status, text, headers } = await api.send('GET', page)
    expect([page, status, headers['content-type']]).toEqual([page, 200, 'text/html; charset=utf-8'])
    expect(text).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i)
    expect(headers['content-security-policy']).toMatch(
      /script-src 'self' 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/,
    )
    expect(headers['cache-control']).toBe(page.startsWith('/r/') ? 'no-store' : 'public, no-cache')
  }
})

test.each(['/nothing-here', '/nothing/at/all', '/r/nothing', '/case-studies/nothing'])(
  'an invalid address such as %s has an error page',
  async (path) => {
    await someSite(api)
    const { status, text } = await api.send('GET', path, undefined, { accept: 'text/html' })
    expect(status).toBe(404)
    expect(text).toContain('Page not found')
  },
)

test('where every version was withdrawn the page says so, and verdicts stay', async () => {
  await someSite(api)
  const { slug } = await newPublished(api)
  const result = await newResult(api)
  const filter = JSON.stringify({ model: slug })
  const [version] = await done(api.call(listVersions, { as: 'admin', query: { filter } }))
  const params = { id: version?.id ?? '' }
  await done(api.call(withdrawVersion, { as: 'admin', params, body: { reason: 'Its prices are of last year.' } }))
  for (const path of [`/${slug}`, `/${slug}/how`, `/embed/${slug}`]) {
    const { status, text } = await api.send('GET', path, undefined, { accept: 'text/html' })
    expect([path, status, text.includes('No longer offered')]).toEqual([path, 404, true])
  }
  expect((await api.send('GET', `/r/${result.token}`)).status).toBe(200)
})

test('an address with a slash too many leads to the one without, and to no other site', async () => {
  await someSite(api)
  const { slug } = await newPublished(api)
  const get = (path: string) => api.send('GET', path, undefined, { accept: 'text/html' })
  const found = await get(`/${slug}/how/?lang=ca`)
  expect([found.status, found.headers.location]).toEqual([308, `/${slug}/how?lang=ca`])
  for (const path of ['//evil.example/', '/%2Fevil.example/', '/a//b/'])
    expect([path, (await get(path)).status]).toEqual([path, 404])
})

test.each([
  { timeZone: 'America/Los_Angeles', day: '24 November 2026' },
  { timeZone: 'UTC', day: '25 November 2026' },
  { timeZone: 'Pacific/Auckland', day: '25 November 2026' },
])('a page names the day that it was in $timeZone, where the site is', async ({ timeZone, day }) => {
  await someSite(api)
  const { token, id } = await newResult(api)
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone })
  await api.database.manager.update(AssessmentEntity, { id }, { createdAt: new Date('2026-11-25T04:30:00Z') })
  const { text } = await api.send('GET', `/r/${token}?lang=en`)
  expect(text).toContain(day)
})

test('every instant that a page names is written with the offset of the site', async () => {
  await someSite(api)
  const { slug } = await newPublished(api)
  const { token, id } = await newResult(api)
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'Europe/Madrid' })
  await api.database.manager.update(AssessmentEntity, { id }, { createdAt: new Date('2026-11-25T23:30:00Z') })
  const dataOf = async (path: string) => {
    const { text } = await api.send('GET', path)
    return JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as {
      publishedAt: string
      history: { publishedAt: string }[]
      result: { createdAt: string }
    }
  }
  for (const path of [`/${slug}`, `/${slug}/compare`, `/${slug}/how`, `/embed/${slug}`])
    expect((await dataOf(path)).publishedAt).toMatch(/T\d\d:\d\d:\d\d\+0[12]:00$/)
  expect((await dataOf(`/${slug}/how`)).history[0]?.publishedAt).toMatch(/\+0[12]:00$/)
  for (const path of [`/r/${token}`, `/r/${token}/verify`])
    expect((await dataOf(path)).result.createdAt).toBe('2026-11-26T00:30:00+01:00')
})
