import { rounded } from '../decimals.ts'
import type { Formats } from '../formats.ts'
import type { Limits } from '../limits.ts'
import { decimalsApart } from './apart.ts'
import { turning } from './turning.ts'

/**
 * Numbers of an explanation, that stand together and must not seem to contradict each other.
 *
 * @param percentSign as the language sets it after a number
 */
export function figuresIn(locale: string, { number, shares }: Formats, percentSign: string) {
  const turningPoints = (points: readonly number[], now: number, limits?: Limits) =>
    turning(points, now, limits).map(number)
  return {
    /** Numbers with as few decimals, one at most where that is enough, as tell them apart. */
    apart: (values: readonly number[]) => {
      const decimals = decimalsApart(values)
      return values.map((value) => number(rounded(value, decimals)))
    },
    /** Where something turns, rounded away from what the value is now: beyond what is printed it has turned. */
    beyond: (at: number, now: number, limits?: Limits) => turningPoints([at], now, limits)[0] as string,
    /** The same for several points, and then the present value to as many decimals: one is never printed as another. */
    turning: turningPoints,
    /** A share at which something changes, as so many of a hundred. */
    threshold: (share: number) => number(Number((share * 100).toPrecision(12))),
    /** A number of an axis, with its sign. */
    signedNumber: (value: number) => `${value > 0 ? '+' : ''}${number(value)}`.replace('-', '\u2212'),
    /** Shares in percent, that add up as they are printed. */
    percents: (parts: readonly number[]) => shares(parts).map((part) => part + percentSign),
    currency: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value),
  }
}

export type Figures = ReturnType<typeof figuresIn>
