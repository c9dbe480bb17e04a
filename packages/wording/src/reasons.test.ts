import type { Reason } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, namesIn, wordingIn } from './index.ts'

const weeks = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
/** As a consultant writes them. */
const typed = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }))
  .map((pair) => pair.map((each) => each / 40) as [number, number])

describe.each(locales)('why a scenario fails, in %s', (locale) => {
  const { reason: say } = wordingIn(locale)
  const names = namesIn(djangoOrNodejs, locale)
  const told = (reason: Reason) => say(reason, names)
  const numbersOf = (text: string) =>
    [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')))

  test('a lead that is too small is printed as smaller than what was expected, which is printed whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.double({ min: 1e-9, max: 1, noNaN: true }), (least, share) => {
        const expected = least / 40
        const actual = expected * (1 - share)
        fc.pre(expected - actual > 1e-9)
        const [should, is] = numbersOf(told({ code: 'minMargin', expected, actual }))
        expect(should).toBe(expected)
        expect(is).toBeLessThan(expected)
        expect(Math.abs((is as number) - actual)).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
    )
  })

  test('weeks are printed as they were expected, and differently where they differ', () => {
    fc.assert(
      fc.property(typed, weeks, (expected, actual) => {
        fc.pre(expected.some((each, i) => Math.abs(each - (actual[i] as number)) > 1e-6))
        const text = told({
          code: 'estimates',
          expected: [{ option: 'django', weeks: expected }],
          actual: [{ option: 'django', weeks: actual }],
        })
        const [low, high, isLow, isHigh] = numbersOf(text)
        expect([low, high]).toEqual(expected)
        expect([isLow, isHigh]).not.toEqual(expected)
      }),
    )
  })

  test('only unmet expectations are listed, by name', () => {
    const estimates = told({
      code: 'estimates',
      expected: [
        { option: 'django', weeks: [1, 2] },
        { option: 'nodejs', weeks: [3, 4] },
      ],
      actual: [
        { option: 'django', weeks: [1, 2] },
        { option: 'nodejs', weeks: [3, 5] },
      ],
    })
    expect(estimates).toContain('Node.js')
    expect(estimates).not.toContain('Django')
    const caveats = told({ code: 'caveats', expected: ['rule:both-ways', 'answer:team'], actual: ['answer:team'] })
    expect(caveats).toContain(names.rule('both-ways').replace(/\.$/, ''))
    expect(caveats).not.toContain(names.question('team'))
    for (const status of ['ranked', 'notEnoughAnswers', 'noneFits'])
      expect(told({ code: 'status', expected: status, actual: 'ranked' })).not.toMatch(/notEnough|noneFits|undefined/)
  })
})
