const times = Number(process.env.RUNS ?? 1)
const other = process.env.SEED

/**
 * How a law is tried: `RUNS=20 SEED=7 npx vitest run` tries twenty times as many examples, and others than usual.
 *
 * @param seed fixed by default, so that a suite that passed passes again
 */
export const examples = (numRuns: number, seed: number) => ({
  numRuns: numRuns * times,
  seed: other === undefined ? seed : Number(other),
})
