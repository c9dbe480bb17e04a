import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getSettings, getSite, listAuditEvents, type BodyOf, updateSettings } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { png } from '../../test/pictures.ts'
import { newResult, someSite } from '../../test/starter.ts'

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

  test.each(['', 'photo'])('name problems of every kind at once, however long what is sent is: %j', async (long) => {
    const before = await read()
    const { status, body } = await change({
      name: ' ',
      timeZone: 'Madrid',
      logo: 'http://example.org/logo.png',
      imprintUrl: 'https://example.org/other',
      accent: '#ffd400',
      languages: ['en', 'es'],
      consentText: { en: 'Yes.' },
      ...(long && { [long]: png(300, 300).slice(0, -400).padEnd(50_000, 'A') }),
    })
    const pointers = (body as never as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)
    expect([status, pointers.sort()]).toEqual([
      422,
      ['/accent', '/consentText/es', '/logo', '/name', '/timeZone', ...(long && [`/${long}`])].sort(),
    ])
    expect(await read()).toEqual(before)
  })

  test('with a field that is wrong and none besides are refused, and not changed in part', async () => {
    const before = await read()
    const { status, body } = await change({ name: ' ', imprintUrl: 'https://example.org/part' })
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/name' }] }])
    expect(await read()).toEqual(before)
  })

  test('changed from something older are refused as such, whatever is wrong', async () => {
    const { revision } = await read()
    await change({ name: `Once ${revision}` })
    const reply = await api.call(updateSettings, { as: 'admin', body: { name: ' ', accent: '#ffd400', revision } })
    expect(reply).toMatchObject({ status: 409, body: { code: 'stale' } })
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

describe('who clients talk to', () => {
  const contact = {
    contactPerson: 'Núria Puig',
    photo: png(40, 40),
    printLogo: png(90, 20),
    callDescription: { en: 'Thirty minutes, free of charge.' },
    responseTime: { en: 'We answer within one working day.' },
    bookingUrl: 'https://example.org/book?with=nuria',
    privacyUrl: 'http://example.org/privacy',
    imprintUrl: 'https://example.org/imprint',
  }
  const none = Object.fromEntries(Object.keys(contact).map((field) => [field, null]))

  test('is kept, and may be none again', async () => {
    expect((await change({ languages: ['en'], ...contact })).body).toMatchObject(contact)
    expect(await read()).toMatchObject(contact)
    expect((await change(none)).body).toMatchObject(none)
  })

  test('stands in the client’s report from then on', async () => {
    const { token } = await newResult(api)
    const report = async () => (await api.app.inject({ url: `/api/v1/results/${token}/report.pdf` })).rawPayload
    const before = await report()
    await change(contact)
    const after = await report()
    expect(after.equals(before)).toBe(false)
    await change(none)
    expect((await report()).equals(before)).toBe(true)
  })

  test('is audited without the bytes of a picture', async () => {
    await change({ photo: contact.photo, contactPerson: 'Somebody' })
    const { body } = await api.call(listAuditEvents, {
      as: 'admin',
      query: { filter: '{"resource":"settings"}', range: '[0,0]', sort: '["at","DESC"]' },
    })
    expect(body).toMatchObject([{ after: { photo: 'data:image/png', contactPerson: 'Somebody' } }])
    await change(none)
  })

  test('is promised in every language that is offered', async () => {
    const text = { en: 'Yes.', es: 'Sí.' }
    expect(
      (await change({ languages: ['en', 'es'], consentText: text, disclosure: null, responseTime: { en: 'Soon.' } }))
        .body,
    ).toMatchObject({ errors: [{ pointer: '/responseTime/es' }] })
  })

  const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  const address = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`
  const whole = bytesOf(png(300, 300))
  test.each([
    ['an address of another site', 'https://example.org/photo.png'],
    ['a drawing with scripts', address('svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a drawing that says it is a PNG', address('png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a PNG that says it is a JPEG', address('jpeg', whole)],
    ['the first bytes of one', address('png', whole.subarray(0, 60))],
    ['nothing', 'data:image/png;base64,'],
    ['one of too many pixels', png(4000, 2)],
    ['one of too many bytes', address('png', Buffer.alloc(400_000))],
    ['a page', `data:text/html;base64,${Buffer.from('<script>1</script>').toString('base64')}`],
  ])('is shown by no picture that is %s', async (_, picture) => {
    for (const field of ['photo', 'printLogo']) {
      const { status, body } = await change({ [field]: picture })
      expect([status, (body as never as { errors: object[] }).errors]).toEqual([
        422,
        [{ pointer: `/${field}`, message: expect.any(String) }],
      ])
    }
  })

  test.each(['bookingUrl', 'privacyUrl', 'imprintUrl'])('is found at %s of http and https only', async (field) => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'example.org',
      'mailto:a@example.org',
      '',
    ])
      expect([url, (await change({ [field]: url })).body]).toMatchObject([url, { errors: [{ pointer: `/${field}` }] }])
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
