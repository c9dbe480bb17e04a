import { expect, test } from '@jest/globals'
import { getResultReport, updateSettings } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newResult, someSite } from '../../test/starter.ts'

const api = testApi()

const report = (token: string, query = '') => api.app.inject({ url: `/api/v1/results/${token}/report.pdf${query}` })

test('a result as a PDF for readers with its address, the same bytes each time', async () => {
  const { token } = await newResult(api)
  const [one, other] = await Promise.all([report(token), report(token)])
  expect(one.statusCode).toBe(200)
  expect(one.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'content-disposition': expect.stringMatching(
      /^inline; filename="verdict-[a-z0-9-]+\.pdf"; filename\*=UTF-8''verdict-[a-z0-9-]+\.pdf$/,
    ),
  })
  expect(one.rawPayload.subarray(0, 8).toString()).toBe('%PDF-1.7')
  expect(one.rawPayload.equals(other.rawPayload)).toBe(true)
})

test('on A4, or on Letter, and in no other way', async () => {
  const { token } = await newResult(api)
  const [a4, letter, lang, other] = await Promise.all(
    ['', '?paper=letter', '?lang=es', '?paper=a3'].map((query) => report(token, query)),
  )
  expect(letter?.rawPayload.equals(a4?.rawPayload as Buffer)).toBe(false)
  expect(lang?.statusCode).toBe(200)
  expect(other?.statusCode).toBe(400)
})

test('what the firm is called is on the next one', async () => {
  await someSite(api)
  const { token } = await newResult(api)
  const before = await report(token)
  const settings = (await api.app.inject({ url: '/api/v1/site' })).json()
  expect(settings.name).not.toBe('Another name')
  const { body } = await api.call(updateSettings, {
    as: 'admin',
    body: { revision: await revision(), name: 'Another name' },
  })
  expect(body.name).toBe('Another name')
  expect((await report(token)).rawPayload.equals(before.rawPayload)).toBe(false)
})

async function revision(): Promise<number> {
  const cookie = await api.cookieOf('admin')
  return (await api.app.inject({ url: '/api/v1/admin/settings', headers: { cookie } })).json().revision
}

test('there is none of what is no result', async () => {
  const { status } = await api.call(getResultReport, { params: { token: 'a'.repeat(43) } })
  expect(status).toBe(404)
})
