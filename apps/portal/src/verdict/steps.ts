import type { Part } from './facts.ts'

/** One bar of the waterfall: from where the one before it ended. */
export interface Step {
  /** Undefined for the criteria that are drawn together. */
  criterion?: string
  share: number
  /** How many criteria the bar stands for. */
  count: number
  margin: number
  /** The margin as printed, in tenths of a point: all of them add up to the total as printed. */
  tenths: number
  from: number
  to: number
}

const MOST = 8

/**
 * The steps to a lead: the largest parts first, what is small or level put together, and the printed figures rounded so that they add up.
 *
 * @param parts sorted by margin, largest first
 * @param total the lead as it is printed
 */
export function stepsOf(parts: readonly Part[], total: number): Step[] {
  const large = new Set([...parts].sort((a, b) => Math.abs(b.margin) - Math.abs(a.margin)).slice(0, MOST))
  const shown = parts.filter((part) => large.has(part) && Math.abs(part.margin) >= 0.05)
  const others = parts.filter((part) => !shown.includes(part))
  const rest = {
    share: others.reduce((all, { share }) => all + share, 0),
    margin: others.reduce((all, { margin }) => all + margin, 0),
    count: others.length,
  }
  const rows = [
    ...shown.filter(({ margin }) => margin > 0).map((part) => ({ ...part, count: 1 })),
    ...(others.length > 0 ? [rest] : []),
    ...shown.filter(({ margin }) => margin <= 0).map((part) => ({ ...part, count: 1 })),
  ]
  const tenths = roundTogether(
    rows.map(({ margin }) => margin * 10),
    Math.round(total * 10),
  )
  let from = 0
  return rows.map((row, i) => {
    const step = { ...row, tenths: tenths[i] as number, from, to: from + row.margin }
    from = step.to
    return step
  })
}

/** Whole numbers that add up to a whole total, each as near to its value as that allows (largest remainders). */
export function roundTogether(values: readonly number[], total: number): number[] {
  const whole = values.map(Math.floor)
  let missing = total - whole.reduce((a, b) => a + b, 0)
  const byRemainder = values.map((value, i) => ({ i, remainder: value - Math.floor(value) }))
  byRemainder.sort((a, b) => b.remainder - a.remainder)
  for (const { i } of byRemainder) {
    if (missing <= 0) break
    whole[i] = (whole[i] as number) + 1
    missing--
  }
  return whole
}
