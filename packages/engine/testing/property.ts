import fc, { type Arbitrary } from 'fast-check'
import { test } from 'vitest'

/** `RUNS=20 SEED=7 npx vitest run` tries twenty times as many examples, and others than usual. */
const times = Number(process.env.RUNS ?? 1)
const seed = Number(process.env.SEED ?? 20261124)

/**
 * A law as a test: it must hold for everything that the arbitraries make.
 *
 * @param runs how many examples are tried; the seed is fixed by default, so that a suite that passed passes again
 */
export function property<Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Place in keyof Values]: Arbitrary<Values[Place]> },
  holds: (...values: Values) => void,
  runs = 100,
) {
  test(
    name,
    () => {
      const law = fc.property(fc.tuple(...arbitraries), (values) => {
        holds(...(values as Values))
      })
      fc.assert(law, { numRuns: runs * times, seed })
    },
    times * 30_000,
  )
}
