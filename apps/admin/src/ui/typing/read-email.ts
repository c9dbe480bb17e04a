import { isEmail } from '@verdict/contracts/email'
import type { Reading } from './use-typed.ts'

/** Reads an e-mail address where there may be none. */
export const readEmailOrNone = (typed: string): Reading<string> =>
  typed.trim() === '' ? { value: '' } : readEmail(typed)

/** Reads an e-mail address. */
export function readEmail(typed: string): Reading<string> {
  const email = typed.trim()
  if (email === '') return { problem: 'An e-mail address is needed.' }
  return isEmail(email) ? { value: email } : { problem: 'This address looks incomplete.' }
}
