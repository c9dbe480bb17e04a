import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { readTranslations, translationRows } from './translation-file.ts'
import { translationMarks } from './translation-marks.ts'
import { percentDone, translatables, translated } from './translations.ts'

const published: ModelDocument = {
  ...smallDocument,
  locales: ['en', 'ca'],
  title: { en: 'Small?', ca: 'Petit?' },
  options: [
    { key: 'a', name: { en: 'a', ca: 'la a' }, summary: { en: '' } },
    { key: 'b', name: { en: 'b' }, summary: { en: '' } },
  ],
}
const marks = translationMarks({ sources: [], saved: published, before: published, published, first: 'en' })
const stateOf = (document: ModelDocument, place: string, known = marks) =>
  translatables(document, 'ca', known).find((each) => each.place === place)?.state

describe('a translation', () => {
  test('is missing, done, or made from a text that has changed since the last version', () => {
    expect(stateOf(published, 'overview/title')).toBe('done')
    expect(stateOf(published, 'options/b/name')).toBe('missing')
    const changed = { ...published, title: { en: 'Tiny?', ca: 'Petit?' } }
    expect(stateOf(changed, 'overview/title')).toBe('changed')
    expect(stateOf({ ...changed, title: { en: 'Tiny?', ca: 'Minúscul?' } }, 'overview/title')).toBe('done')
    expect(stateOf({ ...published, title: { en: 'Small?', ca: 'Menut?' } }, 'overview/title')).toBe('done')
  })

  test('is of what was noted, as long as it says the same; so that undo brings its state back', () => {
    const draft = { ...published, title: { en: 'Tiny?', ca: 'Petit?' } }
    const known = (source: string, said = 'Petit?', of: ModelDocument | undefined = undefined) =>
      translationMarks({
        sources: [{ path: 'title', language: 'ca', source, said }],
        ...{ saved: draft, before: draft, published: of, first: 'en' },
      })
    expect(stateOf(draft, 'overview/title', known('Small?'))).toBe('changed')
    expect(stateOf(published, 'overview/title', known('Small?'))).toBe('done')
    expect(stateOf(draft, 'overview/title', known('Tiny?', 'Petit?', published))).toBe('done')
    expect(stateOf(draft, 'overview/title', known('Small?', 'Menut?'))).toBe('done')
    expect(stateOf(draft, 'overview/title', known('Tiny?', 'Menut?', published))).toBe('changed')
    expect(stateOf(draft, 'overview/title', { ...known('Small?') })).toBe('changed')
  })

  test('of a text that is not saved yet is held against what is', () => {
    const known = translationMarks({
      ...{ sources: [], saved: published, before: published, published: undefined, first: 'en' },
    })
    expect(stateOf({ ...published, title: { en: 'Tiny?', ca: 'Petit?' } }, 'overview/title', known)).toBe('changed')
    expect(known.pathAt('overview/title')).toBe('title')
    expect(known.pathAt('options/gone/name')).toBeUndefined()
  })

  test('is found again where lists are ordered otherwise', () => {
    const turned = { ...published, options: [...published.options].reverse() }
    expect(stateOf(turned, 'options/a/name')).toBe('done')
    const set = translated(
      turned,
      'ca',
      new Map([
        ['options/a/name', 'l’a'],
        ['options/gone/name', 'res'],
      ]),
    )
    expect(set.options.map(({ name }) => name.ca)).toEqual([undefined, 'l’a'])
  })

  test('is not asked for where there is nothing to translate', () => {
    expect(stateOf(published, 'options/a/summary')).toBeUndefined()
  })

  test('counts as done in whole percent, and all only when all are', () => {
    const all = translatables(published, 'ca', marks)
    expect(percentDone(all)).toBeLessThan(100)
    const whole = translated(published, 'ca', new Map(all.map(({ place }) => [place, 'x'])))
    expect(percentDone(translatables(whole, 'ca', marks))).toBe(100)
    const almost = { ...whole, title: { en: 'Small?' } }
    expect(percentDone(translatables(almost, 'ca', marks))).toBeLessThan(100)
  })
})

describe('a file for translators', () => {
  const texts = translatables(published, 'ca', marks)
  const rows = translationRows(texts, published, 'ca')
  const read = (changed: readonly string[][]) => readTranslations(changed, texts, published, 'ca')

  test('that comes back as it went out changes nothing', () => {
    const { texts: taken, added, changed, faults, unknown, moved } = read(rows)
    expect([added, changed, faults, unknown, moved]).toEqual([0, 0, [], [], new Map()])
    expect(translated(published, 'ca', taken)).toEqual(published)
  })

  test('is read in any order, with columns beside', () => {
    const turned = rows.map(([place, en, ca]) => ['note', ca ?? '', place ?? '', en ?? ''])
    const [head, ...body] = turned
    const filled = body.map((row) => (row[2] === 'options/b/name' ? ['', 'la b', ...row.slice(2)] : row)).reverse()
    const plan = read([head as string[], ...filled])
    expect([plan.added, plan.changed, plan.faults]).toEqual([1, 0, []])
    expect(translated(published, 'ca', plan.texts).options[1]?.name.ca).toBe('la b')
  })

  test('says what is new, changed, empty, unknown, and made from another original', () => {
    const plan = read([
      ['Place', 'en', 'ca'],
      ['overview/title', 'Smaller?', 'Més petit?'],
      ['options/b/name', 'b', 'la b'],
      ['options/a/name', 'a', ''],
      ['options/c/name', 'c', 'la c'],
    ])
    expect(plan).toMatchObject({
      added: 1,
      changed: 1,
      empty: 1,
      unknown: ['options/c/name'],
      moved: new Map([['overview/title', 'Smaller?']]),
    })
  })

  test.each([
    ['without its columns', [['a', 'b']], /needs a column “Place”/],
    ['in another language', [['Place', 'en', 'es']], /needs a column “ca”/],
    [
      'with a text twice',
      [
        ['Place', 'ca'],
        ['overview/title', 'u'],
        ['overview/title', 'dos'],
      ],
      /Row 3: .*is there twice/,
    ],
    [
      'with a text that is too long',
      [
        ['Place', 'ca'],
        ['overview/title', 'u'.repeat(20_001)],
      ],
      /Row 2: .*20000/,
    ],
    ['that is no table', [], /needs a column/],
  ])('%s is not taken, and says why', (_, file, why) => {
    const { faults } = read(file)
    expect(faults.join(' ')).toMatch(why)
  })
})
