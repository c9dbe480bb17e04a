import type { End } from '@verdict/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedEnds } from './turns.ts'

const end = (at: number, included = true): End => ({ at, included })

describe('the ends of an interval as they are printed', () => {
  test.each<{ case: string; from: End; upTo: End; printed: [End, End] }>([
    { case: 'whole numbers stay', from: end(3), upTo: end(7, false), printed: [end(3), end(7, false)] },
    { case: 'rounded inwards', from: end(1 / 3, false), upTo: end(2 / 3), printed: [end(0.34), end(0.66)] },
    { case: 'one number', from: end(1 / 3), upTo: end(1 / 3), printed: [end(1 / 3), end(1 / 3)] },
    {
      case: 'two neighbouring numbers',
      from: end(0.1333333333333333, false),
      upTo: end(0.13333333333333333),
      printed: [end(0.1333333333333333, false), end(0.13333333333333333)],
    },
    {
      case: 'narrower than any decimals that are printed',
      from: end(0, false),
      upTo: end(5e-324),
      printed: [end(0, false), end(5e-324)],
    },
  ])('$case', ({ from, upTo, printed }) => {
    expect(printedEnds(from, upTo)).toEqual(printed)
  })

  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  /** The next number, or the next but a few. */
  const narrow = fc
    .tuple(numbers, fc.integer({ min: 1, max: 9 }))
    .map(([x, few]) => [x, x + few * Math.abs(x) * 2 ** -52])
  const wide = fc.tuple(numbers, numbers).map((two) => two.sort((a, b) => a - b))

  test('are within it, in order', () => {
    fc.assert(
      fc.property(fc.oneof(narrow, wide), fc.boolean(), fc.boolean(), ([a = 0, b = 0], included, including) => {
        const [from, upTo] = printedEnds(end(a, included), end(b, including))
        const all = [a, from.at, upTo.at, b]
        expect(all).toEqual([...all].sort((x, y) => x - y))
        if (from.at === a) expect(from.included).toBe(included)
        if (upTo.at === b) expect(upTo.included).toBe(including)
      }),
      { numRuns: 1000, seed: 20261129 },
    )
  })
})
