/** One of the things that are timed beside each other. */
export interface Contestant {
  name: string
  /** Does the job that many times. */
  run(times: number): void
  /** Runs of the job in one round: fewer of slow jobs, so that every job runs in every round. */
  times: number
}

export interface Measured {
  name: string
  /** Of one job, median over the rounds, in microseconds. */
  microseconds: number
}

const ROUNDS = 9

/** Times the contestants in turn, round after round, so that other load on the machine affects each of them. */
export function measure(contestants: readonly Contestant[], rounds = ROUNDS): Measured[] {
  const found = contestants.map((): number[] => [])
  for (let round = -2; round < rounds; round++)
    contestants.forEach(({ run, times }, i) => {
      const start = performance.now()
      run(times)
      // The first two rounds warm up.
      if (round >= 0) found[i]?.push(((performance.now() - start) * 1000) / times)
    })
  return contestants.map(({ name }, i) => ({ name, microseconds: median(found[i] as number[]) }))
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] as number
}

/** Ours over each other one, with what is to be reached. */
export interface Row {
  job: string
  beside: string
  ours: number
  theirs: number
  ratio: number
  toReach: number
  reached: boolean
}

export function row(job: string, ours: Measured, other: Measured, toReach: number): Row {
  const ratio = ours.microseconds / other.microseconds
  return {
    job,
    beside: other.name,
    ours: ours.microseconds,
    theirs: other.microseconds,
    ratio,
    toReach,
    reached: ratio <= toReach,
  }
}

export function print(title: string, rows: readonly Row[]) {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
  process.stdout.write(`\n${title}\n`)
  for (const { job, beside, ours, theirs, ratio, toReach, reached } of rows)
    process.stdout.write(
      `  ${reached ? 'reached' : 'NOT YET'}  ${job} beside ${beside}: ${number(ratio)} x (to reach ${number(toReach)}); ${number(ours)} and ${number(theirs)} µs\n`,
    )
}
