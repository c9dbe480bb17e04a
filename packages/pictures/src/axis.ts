/** Places of numbers in a picture of any width. */
export interface Axis {
  /** Round numbers, at most nine. */
  ticks: number[]
  /** From one tick to the next. */
  step: number
  /** The place of a number, 0..100. */
  share(value: number): number
  /** The same as SVG writes it. */
  at(value: number): string
}

/** The range of scores: no tick is outside. */
export const SCORES = [0, 100] as const

const MOST_TICKS = 8

interface Bounds {
  /** The start of the axis, if no number is below. */
  from?: number
  /** The numbers that there can be. */
  within?: readonly [number, number]
  /** On both sides, as a share of what the numbers span. */
  room?: number
}

/** An axis around some numbers of any size, with room on both sides and ticks on round values; without numbers it has no ticks. */
export function axisOf(values: readonly number[], { from, within, room = 0.12 }: Bounds = {}): Axis {
  const least = Math.min(...values, from ?? Number.POSITIVE_INFINITY)
  const most = Math.max(...values, from ?? Number.NEGATIVE_INFINITY)
  // A single value needs an axis with some length, and a huge one a margin that floating point can represent.
  const margin = Math.max((most - least) * room, 1, Math.abs(most) * 1e-9)
  const low = from !== undefined && least >= from ? from : least - margin
  const high = most + margin
  const step = roundStep((high - low) / MOST_TICKS)
  const first = Math.ceil(Math.max(low, within?.[0] ?? low) / step)
  const last = Math.floor(Math.min(high, within?.[1] ?? high) / step)
  const share = (value: number) => Math.round(((value - low) / (high - low)) * 1e5) / 1e3
  return {
    ticks: Array.from(
      { length: Math.max(last - first + 1, 0) }, // Without the zero, minus zero would be a tick.
      (_, i) => (first + i) * step + 0,
    ),
    step,
    share,
    at: (value) => `${share(value)}%`,
  }
}

/** The smallest of 0.5, 1, 2, 5, 10, 20, 50 ... that is large enough; asked the other way round, so that it ends for what is no number too. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10) for (const step of [0.5, 1, 2]) if (!(step * power < least)) return step * power
}
