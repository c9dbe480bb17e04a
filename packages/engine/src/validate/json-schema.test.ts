import { describe, expect, test } from 'vitest'
import type { Json } from '../document.ts'
import { models } from '../../testing/arbitraries.ts'
import { damaged } from '../../testing/damage.ts'
import { fits } from '../../testing/json-schema.ts'
import { property } from '../../testing/property.ts'
import { broken, rich } from '../../testing/rich.ts'
import { jsonSchema, validateShape } from './shape.ts'

const schema = jsonSchema() as { [keyword: string]: Json }

/** What a JSON Schema cannot say: which elements are one, which days there are, how deep and large a document is. */
const BEYOND = ['duplicate', 'date', 'characters', 'tooDeep', 'tooLarge']

describe('the published JSON Schema matches the code', () => {
  test('is JSON, and of the 2020-12 kind', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
  test('a model with one of everything fits', () => {
    expect(fits(rich as unknown as Json, schema)).toBe(true)
  })
  property(
    'every legal model fits',
    [models()],
    (document) => {
      expect(fits(document as unknown as Json, schema)).toBe(true)
    },
    50,
  )
  property(
    'a damaged model that fits the JSON Schema has only problems beyond a schema; one that does not has a problem of shape',
    [damaged],
    (document) => {
      const codes = validateShape(document).map(({ code }) => code)
      if (fits(document, schema)) expect(codes.filter((code) => !BEYOND.includes(code))).toEqual([])
      else expect(codes).not.toEqual([])
    },
    200,
  )
  test.each<[string, string, unknown]>([
    ['an address in capitals', '/options/0/url', 'HTTPS://EXAMPLE.COM'],
    ['a line break after a key', '/options/0/key', 'a\n'],
    ['a curve of one point', '/questions/4/effects/0/add', [[0, 1]]],
    ['a negative multiplier in a curve', '/questions/4/effects/0/multiply', [[0, -1]]],
    ['priorities switched off', '/settings/priorities', null],
    ['a thousand and one samples and a half', '/settings/samples', 1001.5],
    ['an answer left open', '/scenarios/0/answers/team', null],
    ['an answer with capitals', '/scenarios/0/answers/team', 'JS'],
    ['a month as a date', '/ratings/0/reviewed', '2026-11'],
    ['a time as a date', '/ratings/0/reviewed', '2026-11-24T00:00:00Z'],
    ['any condition', '/rules/0/when', [[{}]]],
  ])('%s: both agree', (_case, pointer, value) => {
    const document = broken([pointer, value])
    expect(fits(document as Json, schema)).toBe(validateShape(document).length === 0)
  })
})
