import type { LocalText } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { starterModels } from './index.ts'

/** Words and marks that a language does not use: one of them in a text shows that it was not translated. */
const foreign: { [locale: string]: RegExp } = {
  en: /[«»¿¡]|\b(?:el|la|los|las|les|una|pero|però|más|més|amb|con|que)\b/i,
  es: /[“”"'’]|l·l|\b(?:the|of|and|with|would|which|your|amb|però|més|seva|dels|aquest|aquesta|això|perquè|són|setmanes|cap als)\b/i,
  ca: /[“”"'¿¡]|ñ|(?<![-’])\b(?:the|of|and|with|would|which|your|pero|más|muy|hay|donde|los|las|ellos|según|también|semanas|y)\b/i,
}
/** Titles and the names of publishers have no language. */
const cited = /[«“]Django vs Node\.js: [^»”]*[»”]|The Guardian/g

/** Some words of the trade are the same everywhere too. */
const TERM = /^\/glossary\/\d+\/term$/

/** Every localised text of a document, with its place. */
function textsIn(part: unknown, place = ''): { place: string; text: LocalText }[] {
  if (typeof part !== 'object' || part === null) return []
  if ('en' in part && typeof part.en === 'string') return [{ place, text: part as LocalText }]
  return Object.entries(part).flatMap(([key, each]) => textsIn(each, `${place}/${key}`))
}

describe.each(starterModels)('the texts of $slug', (model) => {
  const texts = textsIn(model)
  const [, ...translations] = model.locales
  /** Names that are the same everywhere. */
  const names = model.options.map(({ name }) => name.en)

  test('are many, in every language of the model', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(translations).toEqual(['es', 'ca'])
    const missing = texts.filter(({ text }) => model.locales.some((locale) => !text[locale]?.trim()))
    expect(missing).toEqual([])
  })

  test.each(translations)('in %s are not the English ones', (locale) => {
    const same = texts.filter(
      ({ text, place }) => text[locale] === text.en && !names.includes(text.en) && !TERM.test(place),
    )
    expect(same).toEqual([])
  })

  test('in Catalan are not the Spanish ones, but for short words that they share', () => {
    const same = texts.filter(({ text: { es = '', ca } }) => es === ca && es.split(' ').length > 3)
    expect(same).toEqual([])
  })

  test.each(model.locales)('in %s hold nothing of another language', (locale) => {
    for (const { place, text } of texts)
      expect(text[locale]?.replace(cited, ''), `${place} in ${locale}`).not.toMatch(foreign[locale] as RegExp)
  })

  test.each(model.locales)('in %s are set as that language is', (locale) => {
    for (const { place, text } of texts) {
      const words = text[locale] as string
      expect(words, place).toBe(words.trim())
      expect(words, place).not.toMatch(/ {2}|\.\.\.| [,.;:?]/)
      // Thousands and decimals: 1,5 and 32.651 where English has 1.5 and 32,651; versions such as 3.1 stay.
      if (locale === 'en') expect(words, place).not.toMatch(/\d{1,3}\.\d{3}\b/)
      else expect(words, place).not.toMatch(/\d{1,3},\d{3}\b/)
    }
  })

  test.each(translations)('in %s tell the same numbers', (locale) => {
    // 8 billion is "8000 millones" and "8.000 milions".
    const figures = (words: string) =>
      (words.replace(/\.?000 mil(?:lones|ions)/, '').match(/\d+(?:[.,]\d+)*/g) ?? []).map((each) =>
        each.replace(/[.,]/g, ''),
      )
    for (const { place, text } of texts) {
      // A number may be written out on either side, but none may be another.
      const english = figures(text.en as string)
      const others = figures(text[locale] as string).filter((each) => !english.includes(each))
      expect(others, `${place} in ${locale}`).toEqual([])
    }
  })

  test.each(translations)('in %s end questions as questions', (locale) => {
    for (const { text } of model.questions) {
      expect(text[locale]).toMatch(/\?$/)
      if (locale === 'es') expect(text.es).toMatch(/^¿|, ¿/)
    }
  })
})
