import { describe, expect, test } from 'vitest'
import type { Json } from '../document.ts'
import { model, recommend, rule, text, yesNo } from '../../testing/model.ts'
import { broken, rich } from '../../testing/rich.ts'
import { canonicalJson } from '../maths/canonical-json.ts'
import { limits } from '../document/limits.ts'
import { validateShape } from './shape.ts'
import { validate } from './validate.ts'

const places = (document: unknown) => validate(document).map(({ pointer, code }) => `${pointer} ${code}`)
const many = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
const option = (i: number) => ({ key: `o${i}`, name: text(''), summary: text('') })
const criterion = (i: number) => ({ key: `c${i}`, name: text(''), description: text(''), weight: 1 })

describe('how many of each a model may have', () => {
  test.each<{ name: string; most: number; make: (i: number) => unknown }>([
    { name: 'options', most: 64, make: option },
    { name: 'criteria', most: 256, make: criterion },
    { name: 'questions', most: 512, make: (i: number) => yesNo(`q${i}`) },
    { name: 'rules', most: 2000, make: (i: number) => rule(`r${i}`, true) },
  ])('$most $name', ({ name, most, make }) => {
    const ofList = (list: unknown[]) =>
      places(broken([`/${name}`, list])).filter((place) => place.startsWith(`/${name} `))
    expect(ofList(many(most, make))).toEqual([])
    expect(ofList(many(most + 1, make))).toEqual([`/${name} length`])
  })
})

test('2000 choices a question', () => {
  const choices = (count: number) => many(count, (i) => ({ key: `c${i}`, label: text(''), effects: [] }))
  const told = (count: number) =>
    places(broken(['/questions/0/choices', choices(count)])).filter((place) =>
      place.startsWith('/questions/0/choices '),
    )
  expect(told(2000)).toEqual([])
  expect(told(2001)).toEqual(['/questions/0/choices length'])
})

test('1000 scenarios', () => {
  const scenarios = (count: number) =>
    many(count, (i) => ({ key: `s${i}`, description: text(''), answers: {}, expect: {} }))
  expect(places(broken(['/scenarios', scenarios(1000)]))).toEqual([])
  expect(places(broken(['/scenarios', scenarios(1001)]))).toEqual(['/scenarios length'])
})

describe('samples × options × criteria: as many as the largest model has by default', () => {
  const sized = ({ options, criteria, samples, scenarios = 0 }: Size) => {
    const names = (prefix: string, count: number) => many(count, (i) => `${prefix}${i}`)
    return validate(
      model({
        options: Object.fromEntries(names('o', options).map((key) => [key, many(criteria, () => 5)])),
        criteria: Object.fromEntries(names('c', criteria).map((key) => [key, 1])),
        scenarios: many(scenarios, (i) => ({ key: `s${i}`, description: text(''), answers: {}, expect: {} })),
        ...(samples !== undefined && { settings: { samples } }),
      }),
    ).map(({ pointer, code, message }) => `${pointer} ${code} ${message}`)
  }
  interface Size {
    options: number
    criteria: number
    samples?: number
    scenarios?: number
  }
  test.each<Size & { case: string }>([
    { case: '2 × 2 at the most samples', options: 2, criteria: 2, samples: 100_000 },
    { case: '64 × 100 by default', options: 64, criteria: 100 },
    { case: '64 × 100 at the most for it', options: 64, criteria: 100, samples: 25_600 },
    {
      case: '64 × 100 with ten scenarios at the most for it',
      options: 64,
      criteria: 100,
      samples: 25_600,
      scenarios: 10,
    },
    { case: '2 × 2 with the most scenarios by default', options: 2, criteria: 2, scenarios: 1000 },
    { case: '10 × 16 with the most scenarios by default', options: 10, criteria: 16, scenarios: 1000 },
  ])('$case', (size) => {
    expect(sized(size)).toEqual([])
  })
  test('64 × 100 at a hundred thousand: reports the limit of samples', () => {
    expect(sized({ options: 64, criteria: 100, samples: 100_000, scenarios: 1000 })).toEqual([
      '/settings/samples range 100000 are too many for 64 options and 100 criteria: at most 25600.',
    ])
  })
  test('64 × 100 with a scenario too many: reports the limits of scenarios and samples', () => {
    expect(sized({ options: 64, criteria: 100, scenarios: 26 })).toEqual([
      '/scenarios budget 26 scenarios are too many for 10000 samples, 64 options and 100 criteria: at most 25, or 9846 samples.',
    ])
    expect(sized({ options: 64, criteria: 100, scenarios: 26, samples: 9846 })).toEqual([])
    expect(sized({ options: 64, criteria: 100, scenarios: 25 })).toEqual([])
  })
})

describe('how long a text may be', () => {
  const [NAME, TEXT, ADDRESS] = [500, 20_000, 2000]
  const address = (length: number) => 'https://example.org/'.padEnd(length, 'a')
  const letters = (length: number) => 'x'.repeat(length)
  test.each<{ at: string; most: number; make?: (length: number) => string }>([
    { at: '/title/en', most: NAME },
    { at: '/description/en', most: TEXT },
    { at: '/options/0/name/en', most: NAME },
    { at: '/options/0/summary/en', most: TEXT },
    { at: '/options/0/url', most: ADDRESS, make: address },
    { at: '/criteria/0/name/en', most: NAME },
    { at: '/criteria/0/description/en', most: TEXT },
    { at: '/ratings/0/rationale/en', most: TEXT },
    { at: '/ratings/0/rationale/es', most: TEXT },
    { at: '/ratings/0/sources/0/title', most: NAME },
    { at: '/ratings/0/sources/0/publisher', most: NAME },
    { at: '/ratings/0/sources/0/url', most: ADDRESS, make: address },
    { at: '/questions/0/text/en', most: TEXT },
    { at: '/questions/0/choices/0/label/en', most: NAME },
    { at: '/rules/0/description/en', most: TEXT },
    { at: '/caseStudies/0/summary/en', most: TEXT },
    { at: '/scenarios/0/description/en', most: TEXT },
    { at: '/glossary/0/term/en', most: NAME },
    { at: '/glossary/0/meaning/en', most: TEXT },
    { at: '/tieAdvice/0/en', most: TEXT },
  ])('$at: $most', ({ at, most, make = letters }) => {
    const told = (length: number) => {
      const document: unknown = broken(
        ['/glossary', [{ term: text('T'), meaning: text('M') }]],
        ['/tieAdvice', [text('A')]],
        ['/ratings/0/sources', [{ title: 'S', url: address(30) }]],
        [at, make(length)],
      )
      return validate(document).filter(({ code }) => code === 'length')
    }
    expect(told(most)).toEqual([])
    expect(told(most + 1)).toEqual([
      { pointer: at, code: 'length', message: `${most + 1} characters are too many here: at most ${most}.` },
    ])
  })
  test('a draft may be stored with a longer one, so that it can be shortened', () => {
    expect(validateShape(broken(['/description/en', letters(TEXT + 1)]))).toEqual([])
  })
})

test('100 languages', () => {
  const told = (count: number) =>
    places(broken(['/locales', ['en', ...many(count - 1, (i) => `en-x${i}`)]])).filter((place) =>
      place.startsWith('/locales '),
    )
  expect(told(100)).toEqual([])
  expect(told(101)).toEqual(['/locales length'])
})

describe('depth', () => {
  const nested = (levels: number, inner: Json): Json => {
    let value = inner
    for (let i = 0; i < levels; i++) value = i % 2 ? { a: value } : [value]
    return value
  }
  test.each([
    { case: '10,000 lists and objects in a condition', at: '/rules/0/when' },
    { case: 'in a text', at: '/title/en' },
    { case: 'in an unknown field', at: '/extra' },
    { case: 'in an answer', at: '/scenarios/0/answers/team' },
  ])('$case: a clear error', ({ at }) => {
    expect(places(broken([at, nested(10_000, 1)]))).toEqual([' tooDeep'])
  })
  test('half a million levels', () => {
    expect(places(nested(500_000, 1))).toEqual([' tooDeep'])
  })
  test('a value that holds itself', () => {
    const loop: { [name: string]: unknown } = { ...rich }
    loop.title = loop
    expect(places(loop)).toEqual([' tooDeep'])
  })
  test('a condition of 32 levels fits in, one of 33 operators does not', () => {
    const not = (levels: number): Json => (levels === 0 ? { var: 'go' } : { '!': [not(levels - 1)] })
    expect(places(broken(['/rules/0/when', not(31)]))).toEqual([])
    expect(validate(broken(['/rules/0/when', not(33)])).map(({ code }) => code)).toEqual(['tooDeep'])
  })
  test('a condition of 1,000 nodes fits in, one of 1,100 does not', () => {
    const wide = (parts: number): Json => ({ or: many(parts, () => false) })
    expect(places(broken(['/rules/0/when', wide(999)]))).toEqual([])
    expect(validate(broken(['/rules/0/when', wide(1100)])).map(({ code }) => code)).toEqual(['tooManyNodes'])
  })
})

describe('size: 1 MiB of canonical JSON in UTF-8', () => {
  const mebibyte = 1024 * 1024
  const sized = (bytes: number, letter = 'x') => {
    const filled = (texts: string[]) => broken(['/tieAdvice', texts.map((each) => text(each))])
    const empty = Buffer.byteLength(canonicalJson(filled(many(100, () => ''))))
    const width = Buffer.byteLength(letter)
    const each = Math.floor((bytes - empty) / 100)
    const filling = (room: number) => letter.repeat(Math.floor(room / width)) + 'x'.repeat(room % width)
    return filled(many(100, (i) => filling(i === 0 ? bytes - empty - 99 * each : each)))
  }
  test.each([
    { case: 'exactly 1 MiB', document: () => sized(mebibyte), told: [] },
    { case: 'a byte more', document: () => sized(mebibyte + 1), told: [' tooLarge'] },
    { case: 'exactly 1 MiB of letters of three bytes', document: () => sized(mebibyte, '€'), told: [] },
    { case: 'a byte more of them', document: () => sized(mebibyte + 1, '€'), told: [' tooLarge'] },
    { case: 'exactly 1 MiB of pairs of surrogates', document: () => sized(mebibyte, '😀'), told: [] },
    {
      case: 'letters that are escaped count as written',
      document: () => sized(mebibyte + 1, '\n'),
      told: [' tooLarge'],
    },
  ])('$case', ({ document, told }) => {
    expect(places(document())).toEqual(told)
  })
  test('a document that is too large is refused as such even if it has forbidden characters', () => {
    const document = { ...(sized(mebibyte + 100) as object), slug: '\u0000' }
    expect(places(document)).toContain(' tooLarge')
  })
})

describe('hostile documents are refused soon', () => {
  test.each<{ case: string; change: [string, unknown] }>([
    { case: '400,000 ratings that are none', change: ['/ratings', many(400_000, () => 0)] },
    { case: '20,000 unknown references', change: ['/rules/0/effects', many(20_000, () => recommend('nope'))] },
    {
      case: 'an address of 300,000 letters with a blank at its end',
      change: ['/options/0/url', `http://${'a'.repeat(300_000)} `],
    },
    { case: '100,000 languages', change: ['/locales', many(100_000, (i) => `en-x${i.toString(36)}`)] },
  ])('$case: what grows faster than the document would not be done before the test is stopped', ({ change }) => {
    expect(validate(broken(change)).length).toBeGreaterThan(0)
  })

  const key = (i: number) => i.toString(36).padStart(i < 46_656 ? 3 : 4, '0')
  const crowded = () => broken(['/scenarios/0/answers', Object.fromEntries(many(118_000, (i) => [key(i), 0]))])
  test('a scenario with as many answers as a mebibyte holds: an error each, no crash', () => {
    expect(validate(crowded()).length).toBeGreaterThan(100_000)
  })
  test('with a small stack neither', () => {
    const document = crowded()
    const below = (frames: number): number => (frames === 0 ? validate(document).length : below(frames - 1))
    expect(() => below(1500)).not.toThrow()
  })
})

test('the limits are those of the handbook', () => {
  expect(limits).toMatchObject({ bytes: 1_048_576, options: 64, criteria: 256, questions: 512, rules: 2000 })
})
