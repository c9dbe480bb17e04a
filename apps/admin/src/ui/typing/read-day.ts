import { isDay } from '@verdict/engine/validate'
import type { Reading } from './use-typed.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const PROBLEM = 'A day, such as 2026-11-24 or 24 Nov 2026.'

/** Reads a whole day, as it is stored or as the desk shows it; empty is none. */
export function readDay(typed: string): Reading<string | undefined> {
  const text = typed.trim()
  if (text === '') return { value: undefined }
  const day = storedDay(text)
  return isDay(day) ? { value: day } : { problem: isEitherWay(text) ?? PROBLEM }
}

/** A day of another spelling as it is stored, such as 24 Nov 2026, Nov 24, 2026, 24.11.2026 or 24/11/2026; any other text as it is. */
export function storedDay(text: string): string {
  const [, day = '', word = ''] = /^(\d{1,2})\.? +(\p{L}{3,})\.?,? +\d{4}$/u.exec(text) ?? []
  const [, firstWord = '', secondDay = ''] = /^(\p{L}{3,})\.? +(\d{1,2}),? +\d{4}$/u.exec(text) ?? []
  const year = text.slice(-4)
  const month = MONTHS.indexOf((word || firstWord).slice(0, 3).toLowerCase()) + 1
  if (month > 0) return isoOf(year, String(month), day || secondDay)
  const [, first = '', sign, second = ''] = /^(\d{1,2})([./])(\d{1,2})[./]\d{4}$/.exec(text) ?? []
  if (sign === undefined || (sign === '/' && isEitherWay(text))) return text
  // A number above 12 is no month.
  return Number(second) > 12 ? isoOf(year, first, second) : isoOf(year, second, first)
}

const isoOf = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** Why 03/04/2026 is not taken: some read it as the 3rd of April, others as the 4th of March. */
function isEitherWay(text: string): string | undefined {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (year === '' || first === second || Number(first) > 12 || Number(second) > 12) return undefined
  return `${text} can be read as two days. Write ${isoOf(year, second, first)} or ${isoOf(year, first, second)}.`
}
