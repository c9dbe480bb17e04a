import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type BodyOf,
  getLead,
  getSettings,
  getSite,
  listConsentTexts,
  takeAssessment,
  takeLead,
  updateSettings,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { answers, anyPublished, done, leadOf, someSite } from '../../test/starter.ts'

const api = testApi()

const WORDS = [
  { en: 'First words.', es: 'Primeras palabras.' },
  { en: 'Second words.', es: 'Segundas palabras.' },
  { en: 'Third words.', es: 'Terceras palabras.' },
]

/** The version of the first of those words; each of the others is one more. */
let first = 0
beforeAll(async () => {
  await someSite(api)
  for (const consentText of WORDS) {
    const { revision } = (await api.call(getSettings, { as: 'admin' })).body
    await api.call(updateSettings, { as: 'admin', body: { revision, consentText, languages: ['en', 'es'] } })
  }
  first = (await api.call(getSite)).body.consent.version - 2
})

/** The consent as the desk shows it. */
async function keptOf(consent: BodyOf<typeof takeLead>['consent'], locale?: string) {
  const body = { model: (await anyPublished(api)).slug, version: 1, answers, ...(locale && { locale }) }
  const { token } = (await api.call(takeAssessment, { body })).body
  const { status, body: lead } = await api.call(takeLead, { body: leadOf(token, { consent }) })
  expect(status).toBe(201)
  const { consentText, consentVersion } = (await api.call(getLead, { as: 'consultant', params: { id: lead.id } })).body
  return { text: consentText, version: (consentVersion ?? 0) - first }
}

describe('a lead stores this installation’s own text', () => {
  test('of the version that was shown, though they have changed since', async () => {
    for (const [i, { en }] of WORDS.entries())
      expect(await keptOf({ version: first + i, accepted: true })).toEqual({ text: en, version: i })
  })

  test('of the present version where none is named', async () => {
    expect(await keptOf({ accepted: true })).toEqual({ text: 'Third words.', version: 2 })
  })

  test.each(['I agree to nothing.', '', ' ', 'second words.', '<b>Yes</b>'])(
    'and never what a caller sends: %j',
    async (text) => {
      expect(await keptOf({ text, accepted: true })).toEqual({ text: 'Third words.', version: 2 })
      expect(await keptOf({ version: first, text, accepted: true })).toEqual({ text: 'First words.', version: 0 })
    },
  )

  test('of the version with the text that was shown, where a caller gives no version', async () => {
    expect(await keptOf({ text: 'Second words.', accepted: true })).toEqual({ text: 'Second words.', version: 1 })
  })

  test('in the language that was shown, else in that of the assessment', async () => {
    expect((await keptOf({ version: first, text: 'Primeras palabras.', accepted: true }, 'en')).text).toBe(
      'Primeras palabras.',
    )
    expect((await keptOf({ accepted: true }, 'es')).text).toBe('Terceras palabras.')
    expect((await keptOf({ accepted: true }, 'es-MX')).text).toBe('Terceras palabras.')
    expect((await keptOf({ accepted: true }, 'de')).text).toBe('Third words.')
  })
})

test('every text is kept, with who wrote it and when', async () => {
  const texts = await done(api.call(listConsentTexts, { as: 'admin' }))
  const [third, second] = texts
  expect(texts.slice(0, 3).map(({ version, text }) => [version - first, text])).toEqual(
    [2, 1, 0].map((i) => [i, WORDS[i]]),
  )
  for (const each of [third, second]) expect(each).toMatchObject({ by: 'The admin', since: expect.any(String) })
  expect(texts.at(-1)).toMatchObject({ version: 1, since: null, by: null })
})
