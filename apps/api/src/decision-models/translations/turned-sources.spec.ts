import { describe, expect, test } from '@jest/globals'
import { listTranslationSources } from '@verdict/contracts'
import type { LocalText, ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { testApi } from '../../../test/api.ts'
import { at, draftSteps } from '../../../test/drafts.ts'
import { newDraft, smallModel, unique } from '../../../test/starter.ts'

const api = testApi()
const as = 'consultant'

/** A draft in three languages that is edited step by step. Its first option is looked at. */
async function inThree() {
  const document = structuredClone(smallModel({ slug: unique('thrice'), locales: ['en', 'es', 'ca'] }))
  for (const { text } of textsOf(document)) Object.assign(text, { es: `${text.en} (es)`, ca: `${text.en} (ca)` })
  Object.assign(at(document.options).name, { en: 'E1', es: 'S1', ca: 'C1' })
  const { id } = await newDraft(api, document)
  const params = { id }
  const { read, save, publish } = draftSteps(api, id)
  const name = (said: LocalText) => save((now) => Object.assign(at(now.options).name, said))
  const turn = (...locales: string[]) => save((now) => Object.assign(now, { locales, defaultLocale: locales[0] }))
  const sources = async () => (await api.call(listTranslationSources, { as, params })).body.sources
  /** The languages whose name of the first option is stale by what is noted. */
  const stale = async () => {
    const { document } = await read()
    return staleIn(document, await sources())
  }
  return { save, name, turn, publish, sources, stale }
}

function staleIn(document: ModelDocument, sources: { path: string; language: string; source: string; said: string }[]) {
  const { key, name } = at(document.options)
  return sources
    .filter(({ path, language, source, said }) => {
      const isOfIt = path === `options/${key}/name` && language !== document.defaultLocale
      return isOfIt && name[language] === said && source !== name[document.defaultLocale]
    })
    .map(({ language }) => language)
}

const ENGLISH = ['en', 'es', 'ca']
const SPANISH = ['es', 'en', 'ca']

describe('once another language is translated from', () => {
  test('what was of the same text as it is up to date, and the changed text is stale', async () => {
    const { name, turn, stale } = await inThree()
    await name({ en: 'E2' })
    expect(await stale()).toEqual(['ca', 'es'])
    await turn(...SPANISH)
    expect(await stale()).toEqual(['en'])
  })

  test('what was stale stays so, where the new language had followed', async () => {
    const { name, turn, stale } = await inThree()
    await name({ en: 'E2' })
    await name({ es: 'S2' })
    expect(await stale()).toEqual(['ca'])
    await turn(...SPANISH)
    expect(await stale()).toEqual(['ca'])
  })

  test.each<[string, LocalText, string[]]>([
    ['nothing had followed', {}, ['ca', 'es']],
    ['the new one had followed', { es: 'S2' }, ['ca']],
    ['another one had followed', { ca: 'C2' }, ['es']],
    ['all had followed', { es: 'S2', ca: 'C2' }, []],
  ])('and taken back, everything is noted as it was: %s', async (_, followed, expected) => {
    const { name, turn, stale, sources } = await inThree()
    await name({ en: 'E2' })
    await name(followed)
    const before = await sources()
    expect(await stale()).toEqual(expected)
    await turn(...SPANISH)
    await turn(...ENGLISH)
    expect(await stale()).toEqual(expected)
    const untouched = before.filter(({ language }) => !(language in followed))
    expect((await sources()).filter(({ language }) => !(language in followed))).toEqual(untouched)
  })

  test('what is changed from then on is noted as ever, and a text in the new language that was stale is not stale of itself', async () => {
    const { name, turn, stale } = await inThree()
    await name({ en: 'E2' })
    await turn(...SPANISH)
    await name({ es: 'S2' })
    expect(await stale()).toEqual(['ca', 'en'])
    await name({ en: 'E3' })
    expect(await stale()).toEqual(['ca'])
    await turn(...ENGLISH)
    expect(await stale()).toEqual(['ca'])
  })

  test('marks outlast a publish before and after, also those that only a version tells of', async () => {
    const { name, turn, stale, publish, sources } = await inThree()
    await publish()
    await name({ es: 'S1, better' })
    await turn(...SPANISH)
    // By the version it would be of "S1".
    expect(await sources()).toContainEqual({
      path: 'options/django/name',
      language: 'ca',
      source: 'S1, better',
      said: 'C1',
    })
    expect(await stale()).toEqual([])
    await publish()
    expect(await stale()).toEqual([])
    await name({ es: 'S2' })
    await publish()
    expect(await stale()).toEqual(['ca', 'en'])
    await turn(...ENGLISH)
    expect(await stale()).toEqual(['es'])
    await publish()
    expect(await stale()).toEqual(['es'])
  })

  test('a change of the text in the same save counts as made before, and a language that goes as it was', async () => {
    const { save, turn, stale, name } = await inThree()
    await save((now) => {
      at(now.options).name.en = 'E2'
      Object.assign(now, { locales: SPANISH, defaultLocale: 'es' })
    })
    expect(await stale()).toEqual(['en'])
    await turn(...ENGLISH)
    await name({ es: 'S2' })
    await save((now) => {
      for (const { text } of textsOf(now)) delete text.en
      Object.assign(now, { locales: ['es', 'ca'], defaultLocale: 'es' })
    })
    expect(await stale()).toEqual(['ca'])
  })

  test('a text that the new language does not have changes nothing', async () => {
    const { name, turn, stale } = await inThree()
    await name({ en: 'E2', es: '' })
    await turn(...SPANISH)
    await name({ es: 'S2' })
    expect(await stale()).toEqual(['ca'])
  })
})
