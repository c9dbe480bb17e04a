import { hundredths } from './apportion.ts'
import { rounded } from './decimals.ts'
import type { AnswerLimits } from './limits.ts'
import { parseNumber } from './parse.ts'

/** The words for numbers that `Intl` does not have. */
export interface NumberWords {
  /** A day: of the month, the month from 0, the year. */
  day(day: number, month: number, year: number): string
  moreThan(number: string): string
  lessThan(number: string): string
}

/**
 * Numbers, money, dates and lists as a language writes them. A printed number is exact, or says which way it is rounded.
 *
 * @param words the names of months: creating the first `Intl.DateTimeFormat` of a page takes 200 ms on a phone, measured
 */
export function formatsIn(locale: string, words: NumberWords) {
  const faithful = numbers(locale, { maximumSignificantDigits: 17 })
  const fixed = each((decimals) => numbers(locale, digits(decimals)))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const plurals = once(() => new Intl.PluralRules(locale))
  /** All decimals that a number has, and no others: what people typed is given back as they typed it. */
  const number = (value: number) => faithful(value + 0)
  const parse = (text: string, limits?: AnswerLimits) => parseNumber(text, faithful(0.5).charAt(1), limits)
  /**
   * Shares (0..1) as so many of a hundred: they add up as they are printed, by largest remainder. 100 and 0 are those of all and none only,
   * "more than 99" and "less than 1" of the others.
   *
   * @param parts their sum is at most 1; the rest belongs to no part
   */
  const shares = (parts: readonly number[], decimals = 0) => {
    const unit = rounded(10 ** -decimals, decimals)
    return hundredths(parts, decimals).map((percent, i) => {
      const share = parts[i] as number
      if (percent === 0 && share > 0) return words.lessThan(number(unit))
      return percent === 100 && share < 1 ? words.moreThan(number(rounded(100 - unit, decimals))) : number(percent)
    })
  }
  return {
    /** A score, or a lead in points. */
    points: (value: number, decimals = 1) => fixed(decimals)(rounded(value, decimals)),
    number,
    /** A number as an input field shows it: `parse` reads it back. */
    typed: (value: number, limits?: AnswerLimits) => {
      const text = number(value)
      // "1.125" could be thousands; with another decimal it cannot.
      return parse(text, limits) === value ? text : `${text}0`
    },
    parse,
    shares,
    ofHundred: (share: number, decimals?: number) => shares([share], decimals)[0] as string,
    /** @param instant a day, or an instant, whose day is that of its offset */
    date: (instant: string) => {
      const [year, month, day] = instant.slice(0, 10).split('-').map(Number) as [number, number, number]
      return words.day(day, month - 1, year)
    },
    list: (items: string[]) => list().format(items),
    /** Items that are phrases of their own, with words such as "and" in them. */
    items: (items: string[]) => items.join('; '),
    /** The plural form for a count, by the rules of the language. */
    plural: (count: number, forms: { other: string } & { [rule in Intl.LDMLPluralRule]?: string }) =>
      forms[plurals().select(count)] ?? forms.other,
  }
}

const digits = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })

/** Browsers take milliseconds to make one of these: each is made when something is first written with it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/** One for each number of decimals. */
function each<Made>(make: (decimals: number) => Made): (decimals: number) => Made {
  const made = new Map<number, Made>()
  return (decimals) => {
    const found = made.get(decimals) ?? make(decimals)
    made.set(decimals, found)
    return found
  }
}

function numbers(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = once(() => new Intl.NumberFormat(locale, options))
  return (value) => format().format(value)
}

export type Formats = ReturnType<typeof formatsIn>
