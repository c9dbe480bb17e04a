import { LARGEST } from '@verdict/engine/validate'
import { wordingIn } from '@verdict/wording'
import type { Reading } from './use-typed.ts'

const { parse } = wordingIn('en')

export interface NumberRange {
  min?: number | undefined
  max?: number | undefined
  whole?: boolean | undefined
  /** Empty means "not set". */
  optional?: boolean | undefined
}

/** Reads a typed number, with a sentence for what is none, could be two, or is out of its range. */
export function readNumber(text: string, range: NumberRange): Reading<number | undefined> {
  if (text.trim() === '') return range.optional ? { value: undefined } : { problem: `Empty: ${wanted(range)}` }
  const number = parse(text, range)
  if (number === undefined) return { problem: `“${text.trim()}” cannot be read for certain: ${wanted(range)}` }
  if (Math.abs(number) > LARGEST) return { problem: `${text.trim()} is too large to calculate with.` }
  const { min = -LARGEST, max = LARGEST, whole } = range
  const fits = number >= min && number <= max && (!whole || Number.isInteger(number))
  return fits ? { value: number } : { problem: `${writeNumber(number)} does not fit: ${wanted(range)}` }
}

function wanted({ min, max, whole }: NumberRange): string {
  const what = whole ? 'a whole number' : 'a number'
  if (min !== undefined && max !== undefined) return `${what} from ${min} to ${max}.`
  if (min !== undefined) return `${what} from ${min}.`
  return max === undefined ? `${what}.` : `${what} up to ${max}.`
}

const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 })

/** A number as it is typed: every digit it has, without an exponent, which could not be read back. */
export const writeNumber = (value: number | undefined): string => (value === undefined ? '' : digits.format(value))
