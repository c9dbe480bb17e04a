import { describe, expect, test } from '@jest/globals'
import type { Site } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { lint } from '@verdict/engine/review'
import { textsOf } from '@verdict/engine/validate'
import { djangoOrNodejs } from '@verdict/starter-models'
import { languagesOf, localeFor, offeredBy } from './locale.ts'
import { sitemapOf } from './sitemap.ts'

describe('the languages of a model', () => {
  test('are all that it has every text in, its own first', () => {
    expect(languagesOf(djangoOrNodejs)).toEqual(['en', 'es', 'ca'])
  })

  test('leave out a language that lacks a text, so that no page mixes two', () => {
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
    { asked: ['ca'], header: 'es', language: 'ca', why: 'is the one that is asked for' },
    { asked: ['CA'], language: 'ca', why: 'is asked for in any case' },
    { asked: ['ca-ES'], header: 'es', language: 'ca', why: 'is asked for with a region' },
    { asked: ['fr'], header: 'es', language: 'es', why: 'is what the browser prefers where that one is not spoken' },
    { asked: ['fr', 'ca'], header: 'es', language: 'ca', why: 'is the next that is asked for' },
    { asked: [['ca'], null, '', '*', 'ca;q=1', 'ca,es', 'es;q=0'], language: 'en', why: 'is asked for by its tag' },
    { header: 'es;q=0, ca;q=0.1', language: 'ca', why: 'is none that the browser refuses' },
    { header: 'en;q=0, *', language: 'es', why: 'is any but the one that is refused' },
    { header: 'en;q=0', language: 'en', why: 'is the best where every other is unknown' },
    { header: 'de, ca;q=0.5, es;q=0.8', language: 'es', why: 'follows the preferences in their order' },
    { header: 'ca-ES,ca', language: 'ca', why: 'does not mind the country' },
    { header: 'es-419;q=0.9, en;q=0.8', language: 'es', why: 'does not mind the continent' },
    { header: 'ES', language: 'es', why: 'is written in any case' },
    { header: '*', language: 'en', why: 'is the best where any will do' },
    { header: '', language: 'en', why: 'is the best where none is named' },
    { header: undefined, language: 'en', why: 'is the best where nothing is said' },
    { header: '*;q=x', language: 'en', why: 'is the best where nothing fits' },
    { header: ';;;,,q=1;=,\u00e9', language: 'en', why: 'is the best where nothing can be read' },
    { header: 'x'.repeat(10_000), language: 'en', why: 'takes no time over nonsense' },
  ])('$why: $header', ({ asked = [], header, language }) => {
    expect(localeFor(possible, asked, header)).toBe(language)
  })

  test.each([
    { header: 'pt-BR', language: 'pt-BR' },
    { header: 'pt-br, en', language: 'pt-BR' },
    { header: 'pt', language: 'pt' },
    { header: 'pt-PT, pt-BR;q=0.5', language: 'pt' },
    { header: 'zh-Hant-TW, en;q=0.1', language: 'en' },
    { header: 'pt-BR;q=0, pt', language: 'pt' },
  ])('may have a region of its own: $header', ({ header, language }) => {
    expect(localeFor(['en', 'pt', 'pt-BR'], [], header)).toBe(language)
    expect(localeFor(['en', 'pt-BR'], ['pt'], undefined)).toBe('pt-BR')
  })
})

test('a sitemap names each address once', () => {
  const map = sitemapOf(['https://example.org/a', 'https://example.org/a/how'])
  expect(map.match(/<loc>[^<]+<\/loc>/g)).toEqual([
    '<loc>https://example.org/a</loc>',
    '<loc>https://example.org/a/how</loc>',
  ])
})
