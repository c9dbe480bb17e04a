import { afterEach, expect, test, vi } from 'vitest'
import { sourceOf } from './source.ts'

const here = { origin: 'https://verdict.example', search: '?utm_source=letter&lang=es' }
const referrer = 'https://crm.example/contact/ada?mail=ada@example.com#note'

afterEach(() => vi.unstubAllGlobals())

test('a source has page and campaign, without the query of the page', () => {
  expect(sourceOf({ referrer }, here)).toEqual({
    utmSource: 'letter',
    referrer: 'https://crm.example/contact/ada',
  })
  expect(sourceOf({ referrer: 'https://verdict.example/x' }, here)).toEqual({ utmSource: 'letter' })
  expect(sourceOf({ referrer: '' }, { ...here, search: '' })).toEqual({})
})

test.each([{ doNotTrack: '1' }, { globalPrivacyControl: true }])('a client who asks %s has no source', (asks) => {
  vi.stubGlobal('navigator', asks)
  expect(sourceOf({ referrer }, here)).toEqual({})
})
