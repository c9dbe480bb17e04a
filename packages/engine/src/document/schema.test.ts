import { describe, expect, test } from 'vitest'
import type { Problem } from '../problem.ts'
import {
  byType,
  either,
  flag,
  isObject,
  json,
  LARGEST,
  list,
  named,
  nothing,
  number,
  object,
  oneOf,
  pair,
  record,
  type Schema,
  text,
} from './schema.ts'

/** The problems of a value, as place and code. */
function wrong(schema: Schema, value: unknown): string[] {
  const problems: Problem[] = []
  schema.check(value, '/it', problems)
  for (const { message } of problems) expect(message).toMatch(/^[A-Z"0-9-].*\.$/)
  return problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

const odd: unknown[] = [null, undefined, 0, '', true, [], {}]
/** Every odd value but those of the kind that a schema is for. */
const others = (is: (value: unknown) => boolean) => odd.filter((value) => !is(value))

describe('a text', () => {
  test.each(others((value) => typeof value === 'string'))('is not %j', (value) => {
    expect(wrong(text(), value)).toEqual(['/it type'])
  })
  test.each([
    { case: 'empty', of: text(), value: '', is: [] },
    { case: 'empty where one letter is needed', of: text({ min: 1 }), value: '', is: ['/it pattern'] },
    { case: 'as long as needed', of: text({ min: 2 }), value: 'ab', is: [] },
    { case: 'as the pattern says', of: text({ pattern: /^a+$/ }), value: 'aa', is: [] },
    { case: 'otherwise', of: text({ pattern: /^a+$/ }), value: 'ab', is: ['/it pattern'] },
    { case: 'with a NUL', of: text(), value: 'a\0b', is: ['/it characters'] },
    { case: 'with half a surrogate pair', of: text(), value: 'a\ud800b', is: ['/it characters'] },
    { case: 'with a whole pair', of: text(), value: 'a😀b', is: [] },
    { case: 'with a NUL and no match: one problem', of: text({ pattern: /^a$/ }), value: '\0', is: ['/it characters'] },
  ])('$case', ({ of, value, is }) => {
    expect(wrong(of, value)).toEqual(is)
  })
  test('its problem says what it should be and quotes no more than 80 letters', () => {
    const problems: Problem[] = []
    text({ pattern: /^x$/, name: 'a key' }).check('y'.repeat(500), '', problems)
    expect(problems[0]?.message).toBe(`"${'y'.repeat(80)}" is not a key.`)
    text({ name: 'a key' }).check(3, '', problems)
    expect(problems[1]?.message).toBe('This must be a key.')
  })
  test('describes itself', () => {
    expect(text().describe({})).toEqual({ type: 'string' })
    expect(text({ pattern: /^a$/, min: 1 }).describe({})).toEqual({ type: 'string', pattern: '^a$', minLength: 1 })
  })
})

describe('a number', () => {
  test.each([...others((value) => typeof value === 'number'), Number.NaN, Number.POSITIVE_INFINITY, '3'])(
    'is not %j',
    (value) => {
      expect(wrong(number(), value)).toEqual(['/it type'])
    },
  )
  test.each([
    { of: number(), value: LARGEST, is: [] },
    { of: number(), value: -LARGEST, is: [] },
    { of: number(), value: LARGEST + 1, is: ['/it range'] },
    { of: number(), value: -LARGEST - 1, is: ['/it range'] },
    { of: number({ min: 0, max: 10 }), value: 0, is: [] },
    { of: number({ min: 0, max: 10 }), value: 10, is: [] },
    { of: number({ min: 0, max: 10 }), value: -1e-9, is: ['/it range'] },
    { of: number({ min: 0, max: 10 }), value: 10.0001, is: ['/it range'] },
    { of: number({ whole: true }), value: 3, is: [] },
    { of: number({ whole: true }), value: 3.5, is: ['/it type'] },
    { of: number({ whole: true, min: 1 }), value: 0, is: ['/it range'] },
  ])('$value', ({ of, value, is }) => {
    expect(wrong(of, value)).toEqual(is)
  })
  test('describes itself', () => {
    expect(number({ min: 0, max: 10 }).describe({})).toEqual({ type: 'number', minimum: 0, maximum: 10 })
    expect(number({ min: 1, max: 5, whole: true }).describe({})).toEqual({ type: 'integer', minimum: 1, maximum: 5 })
  })
})

describe('true or false, null, one of some texts, any JSON', () => {
  test.each<{ case: string; of: Schema; value: unknown; is: string[] }>([
    { case: 'true', of: flag, value: true, is: [] },
    { case: 'false', of: flag, value: false, is: [] },
    { case: '"true" is no truth value', of: flag, value: 'true', is: ['/it type'] },
    { case: 'nor is 0', of: flag, value: 0, is: ['/it type'] },
    { case: 'null', of: nothing, value: null, is: [] },
    { case: 'undefined is not null', of: nothing, value: undefined, is: ['/it type'] },
    { case: 'one of them', of: oneOf('a', 'b'), value: 'b', is: [] },
    { case: 'none of them', of: oneOf('a', 'b'), value: 'c', is: ['/it value'] },
    { case: 'no text', of: oneOf('a', 'b'), value: 1, is: ['/it value'] },
    { case: 'any JSON: null', of: json, value: null, is: [] },
    { case: 'any JSON: a list', of: json, value: [1, { a: [] }], is: [] },
    { case: 'any JSON: not nothing', of: json, value: undefined, is: ['/it required'] },
  ])('$case', ({ of, value, is }) => {
    expect(wrong(of, value)).toEqual(is)
  })
  test('describe themselves', () => {
    const all = [flag, nothing, oneOf('a', 'b'), json].map((schema: Schema) => schema.describe({}))
    expect(all).toEqual([{ type: 'boolean' }, { type: 'null' }, { enum: ['a', 'b'] }, true])
  })
})

describe('a list', () => {
  const keyed = list(object({ key: text() }), { identity: ({ key }) => (typeof key === 'string' ? key : undefined) })
  test.each(others(Array.isArray))('is not %j', (value) => {
    expect(wrong(list(flag), value)).toEqual(['/it type'])
  })
  test.each<{ case: string; of: Schema; value: unknown; is: string[] }>([
    { case: 'empty', of: list(flag), value: [], is: [] },
    { case: 'fewer than needed', of: list(flag, { min: 2 }), value: [true], is: ['/it length'] },
    {
      case: 'fewer than needed, and wrong: both',
      of: list(flag, { min: 2 }),
      value: [1],
      is: ['/it length', '/it/0 type'],
    },
    { case: 'as many as may be', of: list(flag, { max: 2 }), value: [true, true], is: [] },
    {
      case: 'more than may be: nothing else is looked at',
      of: list(flag, { max: 2 }),
      value: [1, 2, 3],
      is: ['/it length'],
    },
    { case: 'each wrong element', of: list(flag), value: [true, 1, false, 'x'], is: ['/it/1 type', '/it/3 type'] },
    { case: 'elements that are apart', of: keyed, value: [{ key: 'a' }, { key: 'b' }], is: [] },
    { case: 'an element twice', of: keyed, value: [{ key: 'a' }, { key: 'b' }, { key: 'a' }], is: ['/it/2 duplicate'] },
    {
      case: 'three times: each repetition',
      of: keyed,
      value: [{ key: 'a' }, { key: 'a' }, { key: 'a' }],
      is: ['/it/1 duplicate', '/it/2 duplicate'],
    },
    {
      case: 'elements without a key are no repetition',
      of: keyed,
      value: [{ key: 1 }, { key: 1 }],
      is: ['/it/0/key type', '/it/1/key type'],
    },
    { case: 'what is no object has no key', of: keyed, value: ['a', 'a'], is: ['/it/0 type', '/it/1 type'] },
  ])('$case', ({ of, value, is }) => {
    expect(wrong(of, value)).toEqual(is)
  })
  test('describes itself', () => {
    expect(list(flag).describe({})).toEqual({ type: 'array', items: { type: 'boolean' } })
    expect(list(flag, { min: 1, max: 9 }).describe({})).toEqual({
      type: 'array',
      items: { type: 'boolean' },
      minItems: 1,
      maxItems: 9,
    })
  })
})

describe('a pair', () => {
  test.each<{ value: unknown; is: string[] }>([
    { value: [1, 2], is: [] },
    { value: [1], is: ['/it type'] },
    { value: [1, 2, 3], is: ['/it type'] },
    { value: { 0: 1, 1: 2, length: 2 }, is: ['/it type'] },
    { value: ['a', 2], is: ['/it/0 type'] },
    { value: [null, 'b'], is: ['/it/0 type', '/it/1 type'] },
  ])('$value', ({ value, is }) => {
    expect(wrong(pair(number()), value)).toEqual(is)
  })
  test('describes itself', () => {
    expect(pair(flag).describe({})).toEqual({ type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 2 })
  })
})

describe('an object', () => {
  const schema = object({ name: text(), at: number() }, { note: text() })
  test.each(others(isObject))('is not %j', (value) => {
    expect(wrong(schema, value)).toEqual(['/it type'])
  })
  test.each<{ case: string; value: object; is: string[] }>([
    { case: 'all its members', value: { name: 'a', at: 1, note: 'b' }, is: [] },
    { case: 'without the optional one', value: { name: 'a', at: 1 }, is: [] },
    { case: 'without what is required', value: { note: 'b' }, is: ['/it/name required', '/it/at required'] },
    { case: 'with one too many', value: { name: 'a', at: 1, more: 2 }, is: ['/it/more unknownField'] },
    {
      case: 'a name that a pointer escapes',
      value: { name: 'a', at: 1, 'a/b~c': 2 },
      is: ['/it/a~1b~0c unknownField'],
    },
    { case: 'wrong members', value: { name: 1, at: 'x' }, is: ['/it/name type', '/it/at type'] },
    {
      case: 'what every object inherits is no member',
      value: Object.create({ name: 'a', at: 1 }) as object,
      is: ['/it/name required', '/it/at required'],
    },
    {
      case: 'an own member with such a name is one too many',
      value: { name: 'a', at: 1, constructor: 1 },
      is: ['/it/constructor unknownField'],
    },
    {
      case: 'an optional member that is undefined',
      value: { name: 'a', at: 1, note: undefined },
      is: ['/it/note type'],
    },
  ])('$case', ({ value, is }) => {
    expect(wrong(schema, value)).toEqual(is)
  })
  test('describes itself', () => {
    expect(schema.describe({})).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        at: { type: 'number', minimum: -LARGEST, maximum: LARGEST },
        note: { type: 'string' },
      },
      required: ['name', 'at'],
      additionalProperties: false,
    })
  })
})

describe('a record, whose names are data', () => {
  const languages = record(/^[a-z]{2}$/, text(), { min: 1, called: 'a language' })
  test.each<{ case: string; value: unknown; is: string[] }>([
    { case: 'one name', value: { en: 'x' }, is: [] },
    { case: 'none where one is needed', value: {}, is: ['/it length'] },
    { case: 'a name that is none', value: { english: 'x' }, is: ['/it/english pattern'] },
    { case: 'a wrong value', value: { en: 1, de: 'y', fr: null }, is: ['/it/en type', '/it/fr type'] },
    { case: 'the value of a wrong name is not looked at', value: { english: 1, en: 'x' }, is: ['/it/english pattern'] },
    { case: 'a list', value: ['x'], is: ['/it type'] },
  ])('$case', ({ value, is }) => {
    expect(wrong(languages, value)).toEqual(is)
  })
  test('describes itself', () => {
    expect(languages.describe({})).toEqual({
      type: 'object',
      propertyNames: { pattern: '^[a-z]{2}$' },
      additionalProperties: { type: 'string' },
      minProperties: 1,
    })
  })
})

describe('objects by their type, and one shape or another', () => {
  const shapes = byType({ dot: object({ type: oneOf('dot') }), line: object({ type: oneOf('line'), long: number() }) })
  const amount = either([(value) => typeof value === 'number', number()], [Array.isArray, list(flag)])
  test.each<{ case: string; of: Schema; value: unknown; is: string[] }>([
    { case: 'a type', of: shapes, value: { type: 'dot' }, is: [] },
    { case: 'another, and what it needs', of: shapes, value: { type: 'line' }, is: ['/it/long required'] },
    { case: 'what only the other has', of: shapes, value: { type: 'dot', long: 1 }, is: ['/it/long unknownField'] },
    { case: 'an unknown type', of: shapes, value: { type: 'arc' }, is: ['/it/type value'] },
    { case: 'no type', of: shapes, value: {}, is: ['/it/type value'] },
    { case: 'a type that every object inherits', of: shapes, value: { type: 'constructor' }, is: ['/it/type value'] },
    { case: 'a type that is no text', of: shapes, value: { type: ['dot'] }, is: ['/it/type value'] },
    { case: 'no object', of: shapes, value: 'dot', is: ['/it type'] },
    { case: 'the first shape', of: amount, value: 3, is: [] },
    { case: 'the second', of: amount, value: [true, 1], is: ['/it/1 type'] },
    { case: 'neither: the last one says what it should be', of: amount, value: 'x', is: ['/it type'] },
  ])('$case', ({ of, value, is }) => {
    expect(wrong(of, value)).toEqual(is)
  })
  test('describe themselves', () => {
    const described = shapes.describe({}) as { oneOf: unknown[] }
    expect(described.oneOf).toHaveLength(2)
    expect(amount.describe({})).toMatchObject({ anyOf: [{ type: 'number' }, { type: 'array' }] })
  })
})

describe('a shape with a name', () => {
  test('is defined once and referred to', () => {
    const key = named('key', text({ min: 1 }))
    const definitions = {}
    const described = object({ one: key, other: key }).describe(definitions) as { properties: unknown }
    expect(described.properties).toEqual({ one: { $ref: '#/$defs/key' }, other: { $ref: '#/$defs/key' } })
    expect(definitions).toEqual({ key: { type: 'string', minLength: 1 } })
  })
  test('may hold itself', () => {
    const inner: Schema = {
      check: (value, pointer, problems) => {
        tree.check(value, pointer, problems)
      },
      describe: (definitions) => tree.describe(definitions),
    }
    const tree = named('tree', object({}, { inner }))
    const definitions = {}
    expect(tree.describe(definitions)).toEqual({ $ref: '#/$defs/tree' })
    expect(definitions).toMatchObject({ tree: { properties: { inner: { $ref: '#/$defs/tree' } } } })
    expect(wrong(tree, { inner: { inner: { more: 1 } } })).toEqual(['/it/inner/inner/more unknownField'])
  })
  test('checks as the shape that it names', () => {
    expect(wrong(named('key', text({ min: 1 })), '')).toEqual(['/it pattern'])
  })
})
