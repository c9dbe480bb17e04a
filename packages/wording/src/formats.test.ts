import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, wordingIn } from './index.ts'

const ordinary = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((value) => Math.abs(value) > 1e-9),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.nat(6))
    .map(([digits, point]) => digits / 10 ** point),
)
const anyNumber = fc.oneof(ordinary, fc.double({ noNaN: true, noDefaultInfinity: true }))
/** As people see it: two numbers within what arithmetic leaves behind are one. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
const law = (arbitraries: fc.Arbitrary<unknown>[], holds: (...values: never[]) => void) =>
  fc.assert(
    fc.property(fc.tuple(...arbitraries), (values) => holds(...(values as never[]))),
    { numRuns: 1000, seed: 20261126 },
  )

describe.each(locales)('in %s', (locale) => {
  const say = wordingIn(locale)
  const [group, decimal] = locale === 'en' ? [',', '.'] : ['.', ',']
  /** A number as it is printed, read without our parser. */
  const read = (text: string) => Number(text.split(group).join('').replace(decimal, '.').replace('\u2212', '-'))
  const parts = (text: string) => read((/[\d.,]+/.exec(text) ?? [''])[0])

  test('a number is printed exactly, and the text of a field is parsed back', () =>
    law([anyNumber], (value: number) => {
      expect(read(say.number(value))).toBe(value + 0)
      expect(say.parse(say.typed(value))).toBe(value + 0)
      expect([value + 0, undefined]).toContain(say.parse(say.number(value)))
      expect(say.number(value)).not.toMatch(/^-0$/)
    }))

  test('typed key by key, nothing on the way is another number than is to be seen', () =>
    law([ordinary], (value: number) => {
      const text = say.typed(value)
      for (let end = 1; end <= text.length; end++) {
        const typed = text.slice(0, end)
        const found = say.parse(typed)
        if (found === undefined) continue
        const others = Number(typed.split(decimal).join('').replace(group, '.'))
        expect([read(typed), others]).toContain(found)
      }
    }))

  test('no text is parsed as a number that it does not show', () =>
    law(
      [fc.string({ unit: fc.constantFrom(...'0123456789.,- +eEx\u00a0\u2212\u202f'.split('')), maxLength: 12 })],
      (text: string) => {
        const found = say.parse(text)
        if (found === undefined) return
        const digits = (of: string) => of.replace(/\D/g, '').replace(/^0+|0+$/g, '')
        expect(digits(text)).toBe(digits(say.number(found)))
        expect(text).not.toMatch(/[ex]/i)
      },
    ))

  test('numbers that differ are printed apart, in their order', () =>
    law(
      [fc.array(fc.oneof(ordinary, fc.double({ min: 0, max: 10, noNaN: true })), { minLength: 2, maxLength: 5 })],
      (values: number[]) => {
        const printed = say.apart(values).map(read)
        values.forEach((a, i) =>
          values.forEach((b, j) => {
            if (same(a, b)) return
            expect((printed[i] as number) < (printed[j] as number)).toBe(a < b)
          }),
        )
      },
    ))

  test('a tipping point is never printed on the wrong side, nor on a bound', () =>
    law(
      [
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: -1e-3, max: 1e-3, noNaN: true })),
      ],
      (at: number, offset: number) => {
        for (const now of [offset, Math.min(10, Math.max(0, at + offset))]) {
          const [point, present] = say.turning([at], now, { min: 0, max: 10 }).map(read) as [number, number]
          if (same(at, now)) {
            expect(same(point, at)).toBe(true)
            continue
          }
          if (at > now) expect(point >= at && point > present && (point < 10 || at === 10)).toBe(true)
          else expect(point <= at && point < present && (point > 0 || at === 0)).toBe(true)
          expect(Math.abs(point - at)).toBeLessThanOrEqual(Math.abs(now - at))
        }
      },
    ))

  test('shares add up as they are printed; 100 and 0 are those of all and none', () =>
    law([fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 })], (counts: number[]) => {
      const all = counts.reduce((a, b) => a + b, 0) || 1
      const shares = counts.map((count) => count / all)
      for (const printed of [say.shares(shares), say.percents(shares)]) {
        const more = printed.filter((text) => /\p{L}/u.test(text))
        printed.forEach((text, i) => {
          const share = shares[i] as number
          if (/\p{L}/u.test(text)) expect([1, 99]).toContain(parts(text))
          if (share > 0 && share < 1) expect(text).not.toMatch(/^(0|100)\D*$/)
          if (!/\p{L}/u.test(text)) expect(Math.abs(parts(text) - share * 100)).toBeLessThan(1)
        })
        if (more.length === 0 && counts.some((count) => count > 0))
          expect(printed.map(parts).reduce((a, b) => a + b, 0)).toBe(100)
      }
    }))

  test('a share is printed as reaching a threshold where it does, and only there', () =>
    law(
      [
        fc.nat(10_000),
        fc.oneof(
          fc.constantFrom(0.7, 0.9, 0.895, 0.999, 1),
          fc.double({ min: 0.01, max: 0.99, noNaN: true }).map((each) => Number(each.toFixed(4))),
        ),
      ],
      (count: number, threshold: number) => {
        const share = count / 10_000
        const text = say.sharesBeside([share], [threshold])[0] as string
        const mark = read(say.threshold(threshold))
        const printed = /\p{L}/u.test(text) ? (share > 0.5 ? 100 - 1e-9 : 1e-9) : read(text)
        expect(printed >= mark).toBe(share >= threshold)
      },
    ))
})

test.each([
  { locale: 'en', typed: '1,200', number: 1200 },
  { locale: 'en', typed: '1,200,000.5', number: 1_200_000.5 },
  { locale: 'en', typed: '10,000.5', number: 10_000.5 },
  { locale: 'en', typed: '0.125', number: 0.125 },
  { locale: 'en', typed: '0,125', number: 0.125 },
  { locale: 'en', typed: '.5', number: 0.5 },
  { locale: 'en', typed: ',5', number: 0.5 },
  { locale: 'en', typed: '12,5', number: 12.5 },
  { locale: 'en', typed: '1,2345', number: 1.2345 },
  { locale: 'en', typed: '1234.567', number: 1234.567 },
  { locale: 'en', typed: '1.234,5', number: 1234.5 },
  // Ten, or ten thousand as others write it.
  { locale: 'en', typed: '10.000', number: undefined },
  { locale: 'en', typed: '10.000', limits: { min: 0, max: 50 }, number: 10 },
  { locale: 'en', typed: '10.000', limits: { min: 0, max: 50_000 }, number: undefined },
  { locale: 'es', typed: '1.200', number: 1200 },
  { locale: 'es', typed: '10.000', number: 10_000 },
  { locale: 'ca', typed: ' 1.234,5 ', number: 1234.5 },
  { locale: 'es', typed: '0,125', number: 0.125 },
  { locale: 'es', typed: '0.125', number: 0.125 },
  { locale: 'es', typed: ',5', number: 0.5 },
  { locale: 'ca', typed: '.5', number: 0.5 },
  { locale: 'es', typed: '12.5', number: 12.5 },
  { locale: 'es', typed: '1,000', number: undefined },
  { locale: 'es', typed: '1,125', limits: { min: 0, max: 5 }, number: 1.125 },
  { locale: 'ca', typed: '10 000', number: 10_000 },
  { locale: 'en', typed: '10\u202f000,25', number: 10_000.25 },
  { locale: 'en', typed: '1\u00a0000\u00a0000', number: 1_000_000 },
  { locale: 'en', typed: '12 5', number: undefined },
  { locale: 'en', typed: '-5', number: -5 },
  { locale: 'en', typed: '\u22125.25', number: -5.25 },
  { locale: 'en', typed: '+3', number: 3 },
  { locale: 'en', typed: '--1', number: undefined },
  { locale: 'en', typed: '1e3', number: undefined },
  { locale: 'en', typed: '0x10', number: undefined },
  { locale: 'en', typed: 'Infinity', number: undefined },
  { locale: 'en', typed: '1.2.3', number: undefined },
  { locale: 'en', typed: '1,2,3', number: undefined },
  { locale: 'en', typed: '1,00', number: 1 },
  { locale: 'en', typed: '0,125,000', number: undefined },
  { locale: 'en', typed: '5.', number: undefined },
  { locale: 'en', typed: '-', number: undefined },
  { locale: 'en', typed: '', number: undefined },
  { locale: 'en', typed: '9007199254740993', number: undefined },
  { locale: 'en', typed: '9'.repeat(400), number: undefined },
])('"$typed" in $locale is $number', ({ locale, typed, limits, number }) => {
  expect(wordingIn(locale).parse(typed, limits)).toBe(number)
})

test.each([
  { at: 4.21, now: 7, point: '4.2', present: '7' },
  { at: 0.4, now: 0.44, point: '0.4', present: '0.44' },
  { at: 7.958, now: 8, point: '7.95', present: '8' },
  { at: 9.97, now: 6, point: '9.97', present: '6' },
  { at: 0.017, now: 5, point: '0.01', present: '5' },
  { at: 1.014, now: 1, point: '1.02', present: '1' },
  { at: 5.37, now: 5.37, point: '5.37', present: '5.37' },
])('what turns at $at and is $now', ({ at, now, point, present }) => {
  expect(wordingIn('en').turning([at], now, { min: 0, max: 10 })).toEqual([point, present])
})

test('shares near 0 or 100 are printed as "less than" or "more than"', () => {
  expect(['en', 'es', 'ca'].map((locale) => wordingIn(locale).shares([0.9972, 0.0028]))).toEqual([
    ['more than 99', 'less than 1'],
    ['más de 99', 'menos de 1'],
    ['més de 99', 'menys d’1'],
  ])
  expect(wordingIn('en').shares([1 / 3, 1 / 3, 1 / 3])).toEqual(['34', '33', '33'])
  expect(wordingIn('en').sharesBeside([0.8986], [0.7, 0.9])).toEqual(['89.9'])
  expect(wordingIn('en').shares([1, 0])).toEqual(['100', '0'])
})
