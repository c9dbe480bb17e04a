import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelFileOf, readModelFile } from './model-file.ts'

const fileOf = (text: string, name = 'model.yaml') => new File([text], name)
const read = (text: string) => readModelFile(fileOf(text))
const FORMATS = ['json', 'yaml'] as const

/** Texts that a format could take for something else: numbers, truths, dates, comments, keys, quotes and breaks. */
const oddText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)),
  fc.constantFrom(
    '2026-11-28',
    '1e3',
    '0x1F',
    'yes',
    'No',
    'null',
    '~',
    '- a',
    'a: b',
    '# a',
    '&a',
    '*a',
    '!!str a',
    '"',
    "'",
    '| ',
    '>',
    '%',
    '@',
    '`',
    'a\nb',
    'a\n\n  b\n',
    ' a ',
    '\ta',
    '---',
    '...',
    '<<',
    '',
  ),
)

describe('a model as a file', () => {
  test.each(FORMATS)('%s: comes back as it went out', async (format) => {
    expect(await read(await modelFileOf(djangoOrNodejs, format))).toEqual(djangoOrNodejs)
  })

  test.each(FORMATS)('%s: comes back as it went out, whatever its texts are', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(oddText, { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        async (texts, weight) => {
          const [title = '', name = '', url = '', summary = ''] = texts
          const model = {
            ...djangoOrNodejs,
            title: { ...djangoOrNodejs.title, en: title },
            options: djangoOrNodejs.options.map((option) => ({
              ...option,
              name: { en: name, es: url },
              summary: { en: summary },
            })),
            criteria: djangoOrNodejs.criteria.map((criterion) => ({ ...criterion, weight: weight === 0 ? 0 : weight })),
          }
          expect(await read(await modelFileOf(model, format))).toEqual(model)
        },
      ),
      { numRuns: 30, seed: 28 },
    )
  })

  test('of YAML that people wrote may have comments and no quotes', async () => {
    const text = await modelFileOf(djangoOrNodejs, 'yaml')
    expect(text).toMatch(/^format: verdict\.model\/1\n/)
    expect(await read(`# What we know\n${text}`)).toEqual(djangoOrNodejs)
  })
})

describe('a file that cannot be taken says why in a sentence', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefgh'[i] ?? 'a'}`)
          .join(', ')}]`,
    ),
  ].join('\n')
  const json = JSON.stringify(djangoOrNodejs)
  const twice = JSON.stringify({ ...djangoOrNodejs, options: [...djangoOrNodejs.options, djangoOrNodejs.options[0]] })
  test.each([
    ['of nothing', '', /is no model: it has no “format/],
    ['of prose', 'Dear colleague, find attached', /is no model/],
    ['of a list', '- a\n- b', /is no model/],
    ['of other JSON', '{"name": "verdict"}', /is no model/],
    ['of broken JSON', json.slice(0, -20), /is no JSON/],
    ['of broken YAML', 'a: [1, 2\nb: 3', /is no YAML that can be read/],
    ['of YAML with two members of one name', 'format: a\nformat: b', /Map keys must be unique/],
    ['of YAML aliases', `format: verdict.model/1\n${bomb}`, /uses YAML aliases/],
    ['of two elements of one key', twice, /django/],
    ['of another format', JSON.stringify({ ...djangoOrNodejs, format: 'verdict.model/9' }), /\/format: /],
    ['of deep nesting', '['.repeat(200_000), /cannot be read|no YAML/],
    ['of YAML tags', 'format: !!js/function "x"', /no YAML that can be read/],
    ['of two documents', 'format: a\n---\nformat: b', /no YAML that can be read/],
  ])('%s', async (_, text, said) => {
    const started = performance.now()
    const message = await read(text).then(
      () => 'taken',
      (error: unknown) => String(error),
    )
    expect(message).toMatch(said)
    expect(message.length).toBeLessThan(600)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('of 50 MB', async () => {
    const file = Object.assign(new Blob([new Uint8Array(50 * 1024 * 1024)]), { name: 'big.json' })
    await expect(readModelFile(file)).rejects.toThrow(
      'This file has 50 MB. A model has 8 MB at most: is it another file?',
    )
  })
})
