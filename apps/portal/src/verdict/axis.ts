/** Where numbers stand in a picture of any width. */
export interface Axis {
  ticks: number[]
  /** The place of a number, 0..100. */
  share(value: number): number
  /** The same as SVG writes it. */
  at(value: number): string
}

/** How the name of a tick is set, so that it does not leave the picture. */
export const anchorAt = (share: number) => (share > 96 ? 'end' : share < 4 ? 'start' : 'middle')

const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]
const MOST_TICKS = 8

/** An axis around some numbers, with room on both sides and ticks on round values. */
export function axisOf(values: readonly number[], { from, room = 0.12 }: { from?: number; room?: number } = {}): Axis {
  const least = Math.min(...values, from ?? Number.POSITIVE_INFINITY)
  const most = Math.max(...values, from ?? Number.NEGATIVE_INFINITY)
  // One value alone still needs a line to stand on.
  const margin = Math.max((most - least) * room, 1)
  const low = from !== undefined && least >= from ? from : least - margin
  const high = most + margin
  const step = STEPS.find((each) => (high - low) / each <= MOST_TICKS) ?? 1000
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  const share = (value: number) => Math.round(((value - low) / (high - low)) * 1e5) / 1e3
  return {
    ticks: Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step),
    share,
    at: (value) => `${share(value)}%`,
  }
}
