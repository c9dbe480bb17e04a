import { expect } from 'vitest'

/** That two values are the same, numbers to 1e-9 (of their size, where they are large). */
export function expectClose(actual: unknown, expected: unknown) {
  expect(rounded(actual, expected)).toEqual(expected)
}

/** `actual` with every number replaced by the expected one where the two are close enough. */
function rounded(actual: unknown, expected: unknown): unknown {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)) ? expected : actual
  if (Array.isArray(actual) && Array.isArray(expected)) return actual.map((each, i) => rounded(each, expected[i]))
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) return actual
  return Object.fromEntries(
    Object.entries(actual).map(([name, member]) => [
      name,
      rounded(member, Object.hasOwn(expected, name) ? (expected as { [name: string]: unknown })[name] : undefined),
    ]),
  )
}

/** Every number anywhere in a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** A JSON value that throws where something tries to change it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
