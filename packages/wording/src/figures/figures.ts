import { fewestDecimals, rounded } from '../decimals.ts'
import type { Formats } from '../formats.ts'
import { hundredths } from '../apportion.ts'
import { decimalsApart } from './apart.ts'
import { turning } from './turning.ts'

/**
 * Numbers of an explanation that are shown together and must not seem to contradict each other.
 *
 * @param percentSign as the language sets it after a number
 */
export function figuresIn(locale: string, { number, points, shares }: Formats, percentSign: string) {
  const turningPoints = (...args: Parameters<typeof turning>) => turning(...args).map(number)
  const threshold = (share: number) => number(Number((share * 100).toPrecision(12)))
  const money = (value: number, currency: string) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      ...(Number.isInteger(value) && { maximumFractionDigits: 0 }),
    }).format(value)
  return {
    /** Numbers with as few decimals as distinguish them. */
    apart: (values: readonly number[]) => {
      const decimals = decimalsApart(values)
      return values.map((value) => number(rounded(value, decimals)))
    },
    /** Tipping points, rounded away from the present value, and then that value with as many decimals: beyond the printed point the winner has changed, and different numbers are printed differently. */
    turning: turningPoints,
    /**
     * Shares as percentages, with decimals where rounding would cross the limit that they are compared with.
     *
     * @param thresholds shares at which something changes
     */
    sharesBeside: (parts: readonly number[], thresholds: readonly number[]) =>
      shares(parts, decimalsBeside(parts, thresholds)),
    /** A share at which something changes, as so many of a hundred. */
    threshold,
    /** The same in percent. */
    percent: (share: number) => threshold(share) + percentSign,
    /** So many of a hundred in percent, with all decimals that it has. */
    inPercent: (hundredths: number) => number(hundredths) + percentSign,
    /** A lead with its sign. */
    signed: (value: number, decimals = 1) => {
      const shown = rounded(value, decimals)
      return `${shown > 0 ? '+' : ''}${points(shown, decimals)}`.replace('-', '\u2212')
    },
    /** A number of an axis, with its sign. */
    signedNumber: (value: number) => `${value > 0 ? '+' : ''}${number(value)}`.replace('-', '\u2212'),
    /** Shares in percent, that add up as they are printed. */
    percents: (parts: readonly number[]) => shares(parts).map((part) => part + percentSign),
    /** An amount as it was given: whole, or with cents. */
    currency: money,
    /**
     * The ends of a cost, or one where both are written alike: to two significant figures, since weeks that are guessed make no price
     * to the unit.
     */
    costs: (cost: readonly [number, number], currency: string): [string, string?] => {
      const [low, high] = cost.map((value) => money(Math.round(Number(value.toPrecision(2))), currency)) as [
        string,
        string,
      ]
      return low === high ? [low] : [low, high]
    },
  }
}

function decimalsBeside(shares: readonly number[], thresholds: readonly number[]): number {
  const isTrue = (percent: number, share: number) =>
    thresholds.every((each) => percent >= rounded(each * 100, 6) === share >= each)
  return fewestDecimals(
    (decimals) => hundredths(shares, decimals).every((percent, i) => isTrue(percent, shares[i] as number)),
    0,
    6,
  )
}

export type Figures = ReturnType<typeof figuresIn>
