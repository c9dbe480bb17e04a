import { expect, test } from 'vitest'
import { refusedSettings } from './refused.ts'

const refused = (errors: object) => ({ body: { errors } })
const SITES = ['http://a.example', 'b']

test.each([
  [
    { name: 'Too long.', 'consentText.en': 'Missing.' },
    { name: 'Too long.', 'consentText.en': 'Missing.' },
  ],
  [{ 'embedSites.1': 'No site.' }, { embedSites: 'b: No site.' }],
  [
    { 'embedSites.0': 'No https.', 'embedSites.1': 'No site.' },
    { embedSites: 'http://a.example: No https. b: No site.' },
  ],
  [
    { embedSites: 'Too many.', name: 'Too long.' },
    { embedSites: 'Too many.', name: 'Too long.' },
  ],
  [{ 'embedSites.7': 'No site.' }, { embedSites: 'No site.' }],
])('%j stands at its fields as %j', (errors, problems) =>
  expect(refusedSettings(refused(errors), SITES)).toEqual(problems),
)

test('what is no refusal is about no field', () => expect(refusedSettings(new Error('broken'), SITES)).toEqual({}))
