import type { Reading } from '../../ui/typing/use-typed.ts'

/** A currency by its three letters. */
export function readCurrency(text: string): Reading<string> {
  const currency = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(currency) ? { value: currency } : { problem: 'Three letters, such as EUR.' }
}
