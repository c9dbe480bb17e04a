import type { Printed } from '@verdict/wording'
import type { CriterionPart } from './result-facts.ts'

export type PrintedPart = Printed<CriterionPart>

/** One bar of the waterfall: from where the one before it ended. */
export interface Step {
  /** Undefined for the criteria that are drawn together. */
  criterion?: string
  share: number
  /** How many criteria the bar sums up. */
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
