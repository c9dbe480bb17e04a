import { describe, expect, test } from 'vitest'
import { text, yesNo } from '../../testing/model.ts'
import { broken, rich } from '../../testing/rich.ts'
import { validateShape } from './shape.ts'

const places = (document: unknown) => validateShape(document).map(({ pointer, code }) => `${pointer} ${code}`)
const option = rich.options[0]

test('a model with one of everything has the shape', () => {
  expect(validateShape(rich)).toEqual([])
})

describe('values that are no model', () => {
  test.each([{ it: null }, { it: [] }, { it: 'model' }, { it: 5 }, { it: true }, { it: undefined }])(
    '$it',
    ({ it }) => {
      expect(places(it)).toEqual([' type'])
    },
  )
  test('an empty object lacks everything, listed at once', () => {
    const needed = [
      'format',
      'slug',
      'title',
      'description',
      'defaultLocale',
      'locales',
      'options',
      'criteria',
      'ratings',
      'questions',
      'rules',
      'caseStudies',
      'scenarios',
    ]
    expect(places({}).sort()).toEqual(needed.map((name) => `/${name} required`).sort())
  })
})

describe('one thing wrong', () => {
  test.each<{ case: string; at: string; is?: unknown; code: string; told?: string }>([
    { case: 'another format', at: '/format', is: 'verdict.model/2', code: 'value' },
    { case: 'a slug with capitals', at: '/slug', is: 'Django', code: 'pattern' },
    { case: 'an empty key', at: '/options/0/key', is: '', code: 'pattern' },
    { case: 'a key of 65', at: '/criteria/1/key', is: 'k'.repeat(65), code: 'pattern' },
    { case: 'a key that begins with a hyphen', at: '/rules/0/key', is: '-a', code: 'pattern' },
    { case: 'a key with a line break after it', at: '/rules/0/key', is: 'a\n', code: 'pattern' },
    { case: 'a key that is a number', at: '/questions/0/key', is: 7, code: 'type' },
    { case: 'a text without language', at: '/title', is: 'Which?', code: 'type' },
    { case: 'a text that is a list', at: '/title', is: ['Which?'], code: 'type' },
    { case: 'a text in no language', at: '/title/e_n', is: 'x', code: 'pattern' },
    {
      case: 'a text in the language __proto__',
      at: '/title',
      is: JSON.parse('{"en":"x","__proto__":"y"}'),
      code: 'pattern',
      told: '/title/__proto__',
    },
    { case: 'a translation that is null', at: '/title/de', is: null, code: 'type' },
    { case: 'languages that are one text', at: '/locales', is: 'en', code: 'type' },
    { case: 'options that are an object', at: '/options', is: {}, code: 'type' },
    { case: 'options that are null', at: '/options', is: null, code: 'type' },
    { case: 'an option that is null', at: '/options/-', is: null, code: 'type', told: '/options/2' },
    { case: 'an option that is there twice', at: '/options/-', is: option, code: 'duplicate', told: '/options/2' },
    {
      case: 'a choice that is there twice',
      at: '/questions/0/choices/1/key',
      is: 'js',
      code: 'duplicate',
      told: '/questions/0/choices/1',
    },
    {
      case: 'a rating that is there twice',
      at: '/ratings/-',
      is: rich.ratings[0],
      code: 'duplicate',
      told: '/ratings/4',
    },
    {
      case: 'an estimate that is there twice',
      at: '/estimates/options/1/option',
      is: 'django',
      code: 'duplicate',
      told: '/estimates/options/1',
    },
    { case: 'a field that is missing', at: '/options/1/summary', code: 'required' },
    { case: 'effects that are missing', at: '/questions/0/choices/0/effects', code: 'required' },
    { case: 'an unknown field of the model', at: '/owner', is: 'me', code: 'unknownField' },
    { case: 'an unknown field of an option', at: '/options/0/colour', is: 'red', code: 'unknownField' },
    { case: 'an unknown field of an effect', at: '/rules/0/effects/0/multiply', is: 2, code: 'unknownField' },
    { case: 'an unknown field of the settings', at: '/settings/seed', is: 1, code: 'unknownField' },
    { case: 'an unknown expectation', at: '/scenarios/0/expect/score', is: 1, code: 'unknownField' },
    {
      case: 'an own member called __proto__',
      at: '/options/0',
      is: JSON.parse(`{"__proto__":{"url":"x"},${JSON.stringify(option).slice(1)}`),
      code: 'unknownField',
      told: '/options/0/__proto__',
    },
    { case: 'an own member called constructor', at: '/options/0/constructor', is: 'x', code: 'unknownField' },
    { case: 'a weight below 0', at: '/criteria/0/weight', is: -0.1, code: 'range' },
    { case: 'a weight as text', at: '/criteria/0/weight', is: '5', code: 'type' },
    { case: 'a weight that is null', at: '/criteria/0/weight', is: null, code: 'type' },
    { case: 'a rating above 10', at: '/ratings/0/value', is: 10.1, code: 'range' },
    { case: 'a low rating below 0', at: '/ratings/1/low', is: -1, code: 'range' },
    { case: 'a review on a day that never was', at: '/ratings/0/reviewed', is: '2025-02-29', code: 'date' },
    { case: 'a review in month 13', at: '/ratings/0/reviewed', is: '2025-13', code: 'date' },
    { case: 'a review at a time', at: '/ratings/0/reviewed', is: '2025-01-01T00:00:00Z', code: 'date' },
    { case: 'a review in words', at: '/ratings/0/reviewed', is: 'yesterday', code: 'date' },
    {
      case: 'a source published on a year alone as a number',
      at: '/caseStudies/0/sources/0/published',
      is: 2024,
      code: 'date',
    },
    { case: 'a source accessed on day 0', at: '/caseStudies/0/sources/0/accessed', is: '2024-05-00', code: 'date' },
    { case: 'a source without title', at: '/caseStudies/0/sources/0/title', code: 'required' },
    { case: 'an address that runs a script', at: '/options/0/url', is: 'javascript:alert(1)', code: 'pattern' },
    {
      case: 'an address that hides a script behind a line',
      at: '/options/0/url',
      is: 'javascript:alert(1)//\nhttps://a.example',
      code: 'pattern',
    },
    { case: 'an address that is data', at: '/caseStudies/0/url', is: 'data:text/html,x', code: 'pattern' },
    { case: 'an address without scheme', at: '/caseStudies/0/sources/0/url', is: '//example.com', code: 'pattern' },
    { case: 'an address without host', at: '/options/0/url', is: 'https://', code: 'pattern' },
    { case: 'an address after a space', at: '/options/0/url', is: ' https://example.com', code: 'pattern' },
    { case: 'an address of a file', at: '/options/0/url', is: 'ftp://example.com', code: 'pattern' },
    { case: 'an unknown type of question', at: '/questions/0/type', is: 'text', code: 'value' },
    {
      case: 'a question whose type is what every object has',
      at: '/questions/0/type',
      is: 'constructor',
      code: 'value',
    },
    { case: 'a negative step', at: '/questions/4/step', is: -1, code: 'range' },
    { case: 'fixed as text', at: '/questions/0/fixed', is: 'yes', code: 'type' },
    { case: 'an unknown type of effect', at: '/rules/0/effects/0/type', is: 'score', code: 'value' },
    { case: 'an effect of the type constructor', at: '/rules/0/effects/0/type', is: 'constructor', code: 'value' },
    { case: 'an effect without type', at: '/rules/0/effects/0/type', code: 'value' },
    { case: 'an effect that is a text', at: '/rules/0/effects/0', is: 'x', code: 'type' },
    { case: 'a rating effect without amount', at: '/rules/0/effects/0/add', code: 'required' },
    { case: 'a multiplier below 0', at: '/questions/4/effects/0/multiply', is: -1, code: 'range' },
    { case: 'a curve without points', at: '/questions/4/effects/0/add', is: [], code: 'length' },
    { case: 'a point of three', at: '/questions/4/effects/0/add/0', is: [1, 2, 3], code: 'type' },
    { case: 'a point of texts', at: '/questions/4/effects/0/add/0/1', is: '2', code: 'type' },
    { case: 'weeks that are one number', at: '/estimates/options/0/weeks', is: 3, code: 'type' },
    { case: 'weeks below 0', at: '/estimates/options/0/weeks/0', is: -1, code: 'range' },
    { case: 'a currency in words', at: '/estimates/currency', is: 'euro', code: 'pattern' },
    {
      case: 'a case study that is told twice',
      at: '/caseStudies/-',
      is: rich.caseStudies[0],
      code: 'duplicate',
      told: '/caseStudies/1',
    },
    { case: 'an answer that is an object', at: '/scenarios/0/answers/team', is: {}, code: 'type' },
    { case: 'an answer among several that is a number', at: '/scenarios/0/answers/needs/0', is: 1, code: 'type' },
    { case: 'a priority below 0', at: '/scenarios/0/priorities/speed', is: -1, code: 'range' },
    { case: 'an unknown status', at: '/scenarios/0/expect/status', is: 'won', code: 'value' },
    { case: 'an unknown strength', at: '/scenarios/0/expect/strength', is: 'strong', code: 'value' },
    { case: 'a caveat that is no source', at: '/scenarios/0/expect/caveats/0', is: 'live', code: 'pattern' },
    { case: 'no samples', at: '/settings/samples', is: 0, code: 'range' },
    { case: 'half a sample', at: '/settings/samples', is: 1.5, code: 'type' },
    { case: 'uncertainty above 1', at: '/settings/uncertainty', is: 1.1, code: 'range' },
    { case: 'priorities switched off with false', at: '/settings/priorities', is: false, code: 'type' },
    { case: 'a claim that is a number', at: '/scenarios/0/claims/0', is: 1, code: 'type' },
  ])('$case', ({ at, is, code, told = at }) => {
    expect(places(broken([at, is]))).toEqual([`${told} ${code}`])
  })

  test.each(['options', 'criteria', 'ratings', 'questions', 'rules', 'caseStudies', 'scenarios'] as const)(
    'the first of the %s is there twice',
    (list) => {
      expect(places({ ...rich, [list]: [...rich[list], rich[list][0]] })).toEqual([
        `/${list}/${rich[list].length} duplicate`,
      ])
    },
  )
  test('a name with a slash and a tilde is escaped in the pointer', () => {
    expect(places({ ...rich, 'a/b~c': 1 })).toEqual(['/a~1b~0c unknownField'])
  })
})

describe('numbers that JSON cannot hold', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d as a weight', (weight) => {
    expect(places(broken(['/criteria/0/weight', weight])).map((place) => place.split(' ')[0])).toEqual([
      '/criteria/0/weight',
    ])
  })
})

describe('letters that no text may hold', () => {
  test.each([
    { case: 'NUL in a text', at: '/title/en', is: 'a\u0000b' },
    { case: 'half of a pair in a text', at: '/options/0/name/en', is: '\ud83d' },
    { case: 'the other half', at: '/options/0/summary/en', is: '\ude00\ud83d' },
    { case: 'NUL in a source', at: '/caseStudies/0/sources/0/publisher', is: '\u0000' },
    { case: 'NUL in an address', at: '/options/0/url', is: 'https://a.example/\u0000' },
    { case: 'NUL in a claim', at: '/scenarios/0/claims/0', is: '\u0000' },
    { case: 'NUL in a condition', at: '/rules/0/when/in/0', is: '\u0000' },
    { case: 'half of a pair in a condition', at: '/questions/2/showIf/==/1', is: '\udfff' },
  ])('$case', ({ at, is }) => {
    expect(places(broken([at, is]))).toEqual([`${at} characters`])
  })
  test.each([
    { case: 'NUL in the name of a member of a condition', at: '/rules/0/when', is: { '\u0000': [true] } },
    {
      case: 'half of a pair in the name of a member of a condition',
      at: '/questions/2/showIf',
      is: { '!': { '\ud83d': [true] } },
    },
  ])('$case', ({ at, is }) => {
    expect(places(broken([at, is]))).toHaveLength(1)
  })
  test('whole pairs are letters like any other', () => {
    expect(validateShape(broken(['/title/en', '😀 \u0001 \uffff']))).toEqual([])
  })
})

describe('what a draft may be, though it means nothing yet', () => {
  test.each<{ case: string; change: [string, unknown?] }>([
    { case: 'without options', change: ['/options', []] },
    { case: 'with a text in another language only', change: ['/title', { de: 'Was?' }] },
    { case: 'with a rule about nothing', change: ['/rules/0/when', { var: 'nope' }] },
    { case: 'with an unfinished condition', change: ['/rules/0/when', null] },
    { case: 'without ratings', change: ['/ratings', []] },
    { case: 'with a question without choices', change: ['/questions/0/choices'] },
    { case: 'with an address in capitals', change: ['/options/0/url', 'HTTPS://EXAMPLE.COM'] },
    { case: 'with dates of a month', change: ['/ratings/0/reviewed', '2026-11'] },
    { case: 'with another question', change: ['/questions/-', yesNo('more')] },
    { case: 'with a text that is empty', change: ['/title', text('')] },
    { case: 'with weights of every scale', change: ['/criteria/0/weight', 1e15] },
    { case: 'with the smallest weight there is', change: ['/criteria/0/weight', 5e-324] },
  ])('$case', ({ change }) => {
    expect(places(broken(change))).toEqual([])
  })
})
