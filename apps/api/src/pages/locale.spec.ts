import { describe, expect, test } from '@jest/globals'
import type { Site } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { lint } from '@verdict/engine/review'
import { textsOf } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { directionOf, languagesOf, localeFor, offeredBy } from './locale.ts'
import { sitemapOf } from './sitemap.ts'

describe('the languages of a model', () => {
  test('are all that it has every text in, its own first', () => {
    expect(languagesOf(djangoOrNodejs)).toEqual(['en', 'es', 'ca'])
  })

  test('leave out one that lacks a text: nobody meets two languages on one page', () => {
    const document = structuredClone(djangoOrNodejs) as ModelDocument
    delete document.questions[3]?.choices?.[0]?.label.ca
    expect(languagesOf(document)).toEqual(['en', 'es'])
  })

  test('do not leave out one for a text that the default language leaves empty too, or that no client reads', () => {
    const document = structuredClone(djangoOrNodejs) as ModelDocument
    for (const text of [document.options[0]?.summary, document.questions[1]?.help, document.ratings[2]?.rationale])
      Object.assign(text as object, { en: '', es: '', ca: ' ' })
    for (const scenario of document.scenarios) scenario.description = { en: 'Somebody.' }
    expect(languagesOf(document)).toEqual(['en', 'es', 'ca'])
  })

  test('leave out none without a finding that names the text and the language', () => {
    const lacking = [...textsOf(djangoOrNodejs)].filter((_, i) => i % 150 === 0)
    for (const { pointer } of lacking)
      for (const nothing of [undefined, '', ' ']) {
        const document = structuredClone(djangoOrNodejs) as ModelDocument
        const found = [...textsOf(document)].find((each) => each.pointer === pointer)
        if (nothing === undefined) delete found?.text.es
        else Object.assign(found?.text as object, { es: nothing })
        const told = lint(document).filter(
          ({ code, message }) => code === 'missingTranslation' && /\bes\b/.test(message),
        )
        expect(told.map((finding) => finding.pointer)).toEqual([pointer])
        expect(languagesOf(document)).toEqual(pointer.startsWith('/scenarios') ? ['en', 'es', 'ca'] : ['en', 'ca'])
      }
  })
})

test('a consultancy offers the languages that it has its own words in', () => {
  const site = {
    languages: ['en', 'es', 'ca'],
    consent: { version: 1, text: { en: 'Yes.', es: 'Sí.' } },
    disclosure: null,
  } as unknown as Site
  expect(offeredBy(site)).toEqual(['en', 'es'])
  expect(offeredBy({ ...site, disclosure: { en: 'We sell.' } })).toEqual(['en'])
})

describe('the language of a page', () => {
  const possible = ['en', 'es', 'ca']
  test.each([
    { asked: 'ca', header: 'es', language: 'ca', why: 'is the one that is asked for' },
    { asked: 'fr', header: 'es', language: 'es', why: 'is what the browser prefers where that one is not spoken' },
    {
      asked: undefined,
      header: 'es;q=0, ca;q=0.1',
      language: 'ca',
      why: 'is none that the browser refuses',
    },
    {
      asked: undefined,
      header: 'de, ca;q=0.5, es;q=0.8',
      language: 'es',
      why: 'follows the preferences in their order',
    },
    { asked: undefined, header: 'ca-ES,ca', language: 'ca', why: 'does not mind the country' },
    { asked: undefined, header: '*;q=x', language: 'en', why: 'is the first where nothing fits' },
    { asked: ['ca'], header: undefined, language: 'en', why: 'is asked for once' },
  ])('$why', ({ asked, header, language }) => {
    expect(localeFor(possible, asked, header)).toBe(language)
  })
})

test.each([
  ['en', 'ltr'],
  ['ca', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('a page in "%s" runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})

test('a sitemap names each address once', () => {
  const map = sitemapOf(['https://example.org/a', 'https://example.org/a/how'])
  expect(map.match(/<loc>[^<]+<\/loc>/g)).toEqual([
    '<loc>https://example.org/a</loc>',
    '<loc>https://example.org/a/how</loc>',
  ])
})
