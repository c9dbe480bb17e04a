/**
 * The regions into which the numbers that conditions compare a question with divide its answers: below the first, the first itself, between
 * it and the second, and so on. Within a region no comparison changes.
 */
export class Regions {
  private thresholds: number[] = []
  private readonly comparisons: { holds: (value: number) => boolean; signal: number }[] = []
  /** By region, the signals that are on there. */
  private signals: number[][] | undefined

  /** The signal that is on where a comparison holds. */
  signal(thresholds: readonly number[], holds: (value: number) => boolean, next: () => number): number {
    const signal = next()
    this.thresholds.push(...thresholds)
    this.comparisons.push({ holds, signal })
    return signal
  }

  /** How many comparisons there are. */
  get size(): number {
    return this.comparisons.length
  }

  /** Turns on what an answer turns on. */
  mark(value: number, on: Uint8Array) {
    for (const signal of this.signalsAt(value)) on[signal] = 1
  }

  /** The numbers between which no comparison changes, ascending. */
  get points(): readonly number[] {
    if (!this.signals) this.laidOut()
    return this.thresholds
  }

  /** The signals that are on at an answer. */
  signalsAt(value: number): readonly number[] {
    return (this.signals ?? this.laidOut())[this.regionOf(value)] as number[]
  }

  /** The signals that are on somewhere from `min` to `max`. */
  signalsWithin(min: number, max: number): number[] {
    const all = this.signals ?? this.laidOut()
    return [...new Set(all.slice(this.regionOf(min), this.regionOf(max) + 1).flat())]
  }

  private regionOf(value: number): number {
    const { thresholds } = this
    let i = 0
    while (i < thresholds.length && value > (thresholds[i] as number)) i++
    return i < thresholds.length && value === thresholds[i] ? 2 * i + 1 : 2 * i
  }

  /** Once all comparisons are in. */
  private laidOut(): number[][] {
    const points = [...new Set(this.thresholds)].sort((a, b) => a - b)
    this.thresholds = points
    // Infinity is the sample beyond the ends: beyond 2^53 a step of 1 gives the same number. Halves are added, since a sum may overflow.
    const samples = points.flatMap((point, i) => [
      i === 0 ? -Infinity : (points[i - 1] as number) / 2 + point / 2,
      point,
    ])
    samples.push(Infinity)
    this.signals = samples.map((value) =>
      this.comparisons.filter(({ holds }) => holds(value)).map(({ signal }) => signal),
    )
    return this.signals
  }
}
