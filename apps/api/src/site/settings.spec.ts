import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getSettings, getSite, listAuditEvents, type BodyOf, updateSettings } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { someSite } from '../../test/starter.ts'

const api = testApi()
beforeAll(() => someSite(api))

const read = async () => (await api.call(getSettings, { as: 'admin' })).body
const change = async (changes: Omit<BodyOf<typeof updateSettings>, 'revision'>) =>
  api.call(updateSettings, { as: 'admin', body: { ...changes, revision: (await read()).revision } })

describe('settings', () => {
  test('change in the fields that are sent, and clients see it', async () => {
    const before = await read()
    const { status, body } = await change({ name: 'Consultancy & Sons', accent: '#7a0019' })
    expect(status).toBe(200)
    expect(body).toEqual({ ...before, name: 'Consultancy & Sons', accent: '#7a0019', revision: before.revision + 1 })
    expect((await api.call(getSite)).body).toMatchObject({
      name: 'Consultancy & Sons',
      colours: { accent: '#7a0019' },
    })
  })

  test('changed from something older are refused with what is there now', async () => {
    const { revision } = await read()
    await change({ name: 'First' })
    const { status, body } = await api.call(updateSettings, { as: 'admin', body: { name: 'Second', revision } })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'stale', current: { name: 'First', revision: revision + 1 } })
  })

  test('that change nothing leave nothing behind', async () => {
    const before = await read()
    const { body } = await change({ name: before.name, languages: before.languages })
    expect(body).toEqual(before)
  })

  test('say who changed what', async () => {
    const { name: old } = await read()
    await change({ name: 'Audited' })
    const { body } = await api.call(listAuditEvents, {
      as: 'admin',
      query: { filter: '{"resource":"settings"}', range: '[0,0]', sort: '["at","DESC"]' },
    })
    expect(body).toMatchObject([{ actorName: 'The admin', before: { name: old }, after: { name: 'Audited' } }])
  })

  test('count the versions of the consent text, so that what a lead agreed to is known', async () => {
    const { consentVersion, consentText } = await read()
    expect((await change({ consentText: { ...consentText, en: 'Other words.' } })).body.consentVersion).toBe(
      consentVersion + 1,
    )
    expect((await change({ name: 'Somebody' })).body.consentVersion).toBe(consentVersion + 1)
  })

  test('name every problem at once, and nothing changes', async () => {
    const before = await read()
    const { status, body } = await change({
      name: 'Lost',
      accent: '#ffd400',
      languages: ['en', 'es'],
      consentText: { en: 'Yes.' },
      disclosure: { es: 'Vendemos.' },
    })
    expect(status).toBe(422)
    expect((body as never as { errors: { pointer: string; message: string }[] }).errors).toEqual([
      { pointer: '/accent', message: expect.stringMatching(/contrast is 1\.4.*#[0-9a-f]{6}/) },
      { pointer: '/consentText/es', message: expect.stringContaining('"es"') },
      { pointer: '/disclosure/en', message: expect.stringContaining('"en"') },
    ])
    expect(await read()).toEqual(before)
  })

  test('set the time zone, and clients see it', async () => {
    expect((await change({ timeZone: 'Pacific/Auckland' })).body).toMatchObject({ timeZone: 'Pacific/Auckland' })
    expect((await api.call(getSite)).body.timeZone).toBe('Pacific/Auckland')
  })

  test.each(['', 'Madrid', 'Europe/Nowhere', '+01:00', 'UTC; select 1'])('take no day from %j', async (timeZone) => {
    expect((await change({ timeZone })).body).toMatchObject({ errors: [{ pointer: '/timeZone' }] })
  })

  test.each([
    'example.org',
    'https://example.org/page',
    'https://example.org; script-src *',
    "'self'",
    'javascript:1',
    '*',
  ])('let no site be called %s', async (site) => {
    expect((await change({ embedSites: ['https://example.org', site] })).body).toMatchObject({
      errors: [{ pointer: '/embedSites/1' }],
    })
  })
})

describe('a page', () => {
  test('may be framed by the listed sites, and by no other', async () => {
    await change({ embedSites: ['https://example.org', 'http://127.0.0.1:8080'] })
    const framing = async (path: string, site: string) => {
      const { headers } = await api.send('GET', path, undefined, {
        referer: `${site}/`,
        accept: 'text/html',
      })
      return String(headers['content-security-policy']).match(/frame-ancestors [^;]*/)?.[0]
    }
    for (const site of ['https://example.org', 'http://127.0.0.1:8080']) {
      expect(await framing('/embed/anything', site)).toBe(`frame-ancestors ${site}`)
      expect(await framing('/', site)).toBe("frame-ancestors 'none'")
    }
    expect(await framing('/embed/anything', 'https://evil.example')).toBe("frame-ancestors 'none'")
  })

  test('has the accent in an inline style that its own policy allows by hash', async () => {
    await change({ accent: '#7a0019' })
    const { text, headers } = await api.send('GET', '/')
    const policy = String(headers['content-security-policy'])
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? []
    expect(style).toContain('--accent:#7a0019')
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toContain(`style-src 'sha256-${hash}';`)
    expect(policy).not.toContain('unsafe-inline')
  })

  test('without an accent has that of the product', async () => {
    await change({ accent: null })
    const { text } = await api.send('GET', '/')
    expect(text).not.toContain('#7a0019')
  })
})
