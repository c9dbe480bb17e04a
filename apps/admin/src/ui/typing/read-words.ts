import type { Reading } from './use-typed.ts'

/** Reads a text that must not be empty. @param needed what is said where it is */
export const readWords =
  (needed: string) =>
  (typed: string): Reading<string> =>
    typed.trim() === '' ? { problem: needed } : { value: typed }
