import type { EstimateVerdict } from '@verdict/engine'
import type { Reason } from '@verdict/engine/review'
import { fewestDecimals, rounded } from '../decimals.ts'
import type { Formats } from '../formats.ts'
import type { Names } from '../names.ts'
import { differ } from './apart.ts'
import { sourceParts } from './source.ts'

type Weeks = Pick<EstimateVerdict, 'option' | 'weeks'>

/** A lead below the expected one, with as few decimals, one at least, as print it below. */
export function leadBelow(least: number, lead: number, { points }: Pick<Formats, 'points'>): string {
  const decimals = fewestDecimals((decimals) => rounded(lead, decimals) < least, 1, 12)
  return points(lead, decimals)
}

/** What was expected and is not there. */
export const missing = ({ expected, actual }: Reason): string[] =>
  (expected as string[]).filter((each) => !(actual as string[]).includes(each))

/** What a remark comes from: a rule by its description, an answer by its question. */
export function sourceName(source: string, names: Pick<Names, 'rule' | 'question'>): string {
  const [kind, key] = sourceParts(source)
  return kind === 'rule' ? names.rule(key) : names.question(key)
}

/**
 * The estimates that are not as expected, each number with as few decimals as distinguish the expected from the actual one.
 *
 * @returns `actual` is undefined for an option that has no estimate
 */
export function otherWeeks(
  { expected, actual }: Reason,
  { number }: Pick<Formats, 'number'>,
): { option: string; expected: [low: string, high: string]; actual?: [low: string, high: string] }[] {
  return (expected as Weeks[]).flatMap(({ option, weeks }) => {
    const found = (actual as Weeks[]).find((each) => each.option === option)?.weeks
    if (found && !weeks.some((each, i) => differ(each, found[i] as number))) return []
    const decimals = fewestDecimals(
      (decimals) =>
        weeks.every((each, i) => {
          const is = found?.[i] ?? each
          return rounded(each, decimals) === each && (!differ(each, is) || rounded(is, decimals) !== each)
        }),
      0,
      12,
    )
    const printed = (pair: readonly number[]) => pair.map((each) => number(rounded(each, decimals))) as [string, string]
    return [{ option, expected: printed(weeks), ...(found && { actual: printed(found) }) }]
  })
}
