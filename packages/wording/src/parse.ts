import type { AnswerLimits } from './limits.ts'

/**
 * Parses a typed number.
 *
 * Thousands may be parted by the language's sign or by spaces, where thousands can be: in threes, after one to three digits that do not
 * begin with 0. The other language's signs are read where they can mean one thing only: "0.125" and "12.5" in Spanish, "1.234,5" in English.
 * "1.200" in English is 1.2, or 1,200 in Spanish: the limits decide, if one of the two is outside; otherwise the text is ambiguous.
 *
 * @param decimal the sign before decimals in the language, "." or ","
 * @param limits what the number has to lie between, to settle what could be two numbers; it is not checked otherwise
 * @returns undefined for an invalid or ambiguous text, or for more digits than a number can hold: never another number than was typed
 */
export function parseNumber(
  text: string,
  decimal: string,
  { min = -Infinity, max = Infinity }: AnswerLimits = {},
): number | undefined {
  const typed = text.trim().replace(/^\u2212/, '-')
  const [own, foreign] = [read(typed, decimal), read(typed, otherThan(decimal))]
  const readings = [own?.value, foreign?.value].filter((each) => each !== undefined)
  // In its own language "1,200" is what it looks like.
  if (own?.grouped || readings.length < 2 || own?.value === foreign?.value) return readings[0]
  const possible = readings.filter((each) => each >= min && each <= max)
  return possible.length === 1 ? possible[0] : undefined
}

const SPACE = '[ \\u00a0\\u2009\\u202f]'

/** Thousands are parted by whichever of the two is no decimal sign. */
const otherThan = (decimal: string) => (decimal === ',' ? '.' : ',')

/** What was typed, by one language's signs alone. */
function read(typed: string, decimal: string): { value: number; grouped: boolean } | undefined {
  const grouped = [`[${otherThan(decimal)}]`, SPACE].map((sign) => `[1-9]\\d{0,2}(?:${sign}\\d{3})+`)
  const parts = new RegExp(`^([-+]?)(?:(${grouped.join('|')})|(\\d*))(?:[${decimal}](\\d+))?$`).exec(typed)
  if (!parts) return undefined
  const [, sign = '', inThrees, plain, fraction = ''] = parts
  const whole = (inThrees ?? plain ?? '').replace(/\D/g, '')
  if (whole + fraction === '') return undefined
  const value = Number(`${whole || '0'}.${fraction || '0'}`)
  if (significant(`${whole}.${fraction}`) !== significant(value.toExponential().split('e')[0] as string))
    return undefined
  return { value: sign === '-' ? 0 - value : value, grouped: inThrees !== undefined }
}

/** The significant digits of a number. Zeros are counted from the end by a loop, because a pattern would take quadratic time. */
function significant(digits: string): string {
  const all = digits.replace(/\D/g, '').replace(/^0+/, '')
  let end = all.length
  while (all.charAt(end - 1) === '0') end--
  return all.slice(0, end)
}
