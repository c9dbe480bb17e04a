import type { ModelDocument } from '@verdict/engine'
import type { ClientWording } from '@verdict/wording'

/** The share of every criterion in the whole before any answer, as it is printed everywhere. */
export function weightShares({ criteria }: ModelDocument, { percents }: ClientWording): Map<string, string> {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const printed = percents(criteria.map(({ weight }) => weight / all))
  return new Map(criteria.map(({ key }, i) => [key, printed[i] as string]))
}
