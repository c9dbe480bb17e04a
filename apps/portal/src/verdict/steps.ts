import type { PrintedLead } from '@verdict/wording'
import type { Part } from './facts.ts'

/** A criterion's part in a lead as it is printed wherever it stands, in points: all of them add up to the lead as printed. */
export type PrintedPart = Part & { printed: number }

export function printedParts(
  parts: readonly Part[],
  { lead, decimals }: Pick<PrintedLead, 'lead' | 'decimals'>,
): PrintedPart[] {
  const units = 10 ** decimals
  const whole = roundTogether(
    parts.map(({ margin }) => margin * units),
    Math.round(lead * units),
  )
  return parts.map((part, i) => ({ ...part, printed: (whole[i] as number) / units }))
}

/** One bar of the waterfall: from where the one before it ended. */
export interface Step {
  /** Undefined for the criteria that are drawn together. */
  criterion?: string
  share: number
  /** How many criteria the bar stands for. */
  count: number
  margin: number
  /** The margin as it is printed, in points. */
  printed: number
  from: number
  to: number
}

const MOST = 8

/**
 * The steps to a lead: the largest parts first, and what is small or level put together.
 *
 * @param parts sorted by margin, largest first
 */
export function stepsOf(parts: readonly PrintedPart[]): Step[] {
  const large = new Set([...parts].sort((a, b) => Math.abs(b.margin) - Math.abs(a.margin)).slice(0, MOST))
  const shown = parts.filter((part) => large.has(part) && part.printed !== 0)
  const others = parts.filter((part) => !shown.includes(part))
  const rest = {
    share: others.reduce((all, { share }) => all + share, 0),
    margin: others.reduce((all, { margin }) => all + margin, 0),
    printed: others.reduce((all, { printed }) => all + printed, 0),
    count: others.length,
  }
  const rows = [
    ...shown.filter(({ margin }) => margin > 0).map((part) => ({ ...part, count: 1 })),
    ...(others.length > 0 ? [rest] : []),
    ...shown.filter(({ margin }) => margin <= 0).map((part) => ({ ...part, count: 1 })),
  ]
  let from = 0
  return rows.map((row) => {
    const step = { ...row, from, to: from + row.margin }
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
