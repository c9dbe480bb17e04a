import fc, { type Arbitrary } from 'fast-check'
import { test } from 'vitest'

/**
 * A law as a test: it must hold for everything that the arbitraries make.
 *
 * @param runs how many examples are tried; the seed is fixed, so that a suite that passed passes again
 */
export function property<Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Place in keyof Values]: Arbitrary<Values[Place]> },
  holds: (...values: Values) => void,
  runs = 100,
) {
  test(name, () => {
    const law = fc.property(fc.tuple(...arbitraries), (values) => {
      holds(...(values as Values))
    })
    fc.assert(law, { numRuns: runs, seed: 20261124 })
  })
}
