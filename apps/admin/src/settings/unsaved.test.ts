import type { SiteSettings } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { withUnsaved } from './unsaved.ts'

const saved: SiteSettings = {
  id: 'settings',
  name: 'Verdict',
  logo: null,
  accent: null,
  disclosure: { en: 'We sell.' },
  consentText: { en: 'Yes.', es: 'Sí, ahora.' },
  consentVersion: 1,
  languages: ['en', 'es'],
  embedSites: [],
  timeZone: 'UTC',
  printLogo: null,
  contactPerson: null,
  photo: null,
  callDescription: null,
  responseTime: null,
  bookingUrl: null,
  approvalNeeded: false,
  privacyUrl: null,
  imprintUrl: null,
  revision: 4,
}

test('a text that somebody else has changed meanwhile stays theirs', () => {
  expect(withUnsaved(saved, { consentText: { en: 'I agree.' } }).consentText).toEqual({
    en: 'I agree.',
    es: 'Sí, ahora.',
  })
})

test('a disclosure whose last word is gone is none', () => {
  expect(withUnsaved(saved, { disclosure: { en: ' ' } }).disclosure).toBeNull()
})

test.each(['callDescription', 'responseTime'] as const)(
  'a %s is written like other texts, and may be none',
  (field) => {
    expect(withUnsaved(saved, { [field]: { en: 'Soon.' } })[field]).toEqual({ en: 'Soon.' })
    expect(withUnsaved({ ...saved, [field]: { en: 'Soon.' } }, { [field]: { en: '' } })[field]).toBeNull()
  },
)

test('what was not touched is as it was saved', () => {
  expect(withUnsaved(saved, {})).toEqual(saved)
})
