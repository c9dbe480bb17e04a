import type { Names, Printed } from '@verdict/wording'
import type { CriterionPart } from './result-facts.ts'

export type PrintedPart = Printed<CriterionPart>

/** One bar of the waterfall: from where the one before it ended. */
export interface Step {
  /** One, or the smaller ones of one side, which are drawn together. */
  criteria: string[]
  share: number
  margin: number
  /** The margin as it is printed, in points. */
  printed: number
  from: number
  to: number
}

const MOST = 6

/** What a step is called: its criterion, or how many are put together for which option. */
export const stepName = (
  { criteria, margin }: Step,
  [first, second]: readonly [first: string, second: string],
  names: Pick<Names, 'criterion'>,
  words: { rest(count: number, option: string): string },
) =>
  criteria.length === 1
    ? names.criterion(criteria[0] as string)
    : words.rest(criteria.length, margin < 0 ? second : first)

/**
 * The steps to a lead: what speaks for the first, then what speaks for the second. The largest parts have a step each; what is smaller
 * is put together by side, so that neither side hides in the other's sum. Criteria on which both are level are no step.
 *
 * @param parts sorted by margin, largest first
 */
export function stepsOf(parts: readonly PrintedPart[]): Step[] {
  const large = new Set([...parts].sort((a, b) => Math.abs(b.margin) - Math.abs(a.margin)).slice(0, MOST))
  const rows = [
    ...sideOf(
      parts.filter(({ margin }) => margin > 0),
      large,
    ),
    ...sideOf(parts.filter(({ margin, printed }) => margin < 0 || (margin === 0 && printed !== 0)).reverse(), large),
  ]
  let from = 0
  return rows.map((row) => {
    const step = { ...row, from, to: from + row.margin }
    from = step.to
    return step
  })
}

/** The rows of one side, its smaller parts as one at the end; a part that would be alone there keeps its name. */
function sideOf(parts: readonly PrintedPart[], large: ReadonlySet<PrintedPart>): Omit<Step, 'from' | 'to'>[] {
  const alone = ({ criterion, ...part }: PrintedPart) => ({ ...part, criteria: [criterion] })
  const small = parts.filter((part) => !large.has(part))
  if (small.length < 2) return parts.map(alone)
  const sum = (field: 'share' | 'margin' | 'printed') => small.reduce((all, part) => all + part[field], 0)
  const together = {
    criteria: small.map(({ criterion }) => criterion),
    share: sum('share'),
    margin: sum('margin'),
    printed: sum('printed'),
  }
  return [...parts.filter((part) => large.has(part)).map(alone), together]
}
