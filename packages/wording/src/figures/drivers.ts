import type { CoreVerdict, Driver } from '@verdict/engine'
import { fewestDecimals, rounded } from '../decimals.ts'

/** What arithmetic leaves of no difference at all. */
const NONE = 1e-9

/** What a driver does: which options it rules out, whom it helps and by how much as printed; neither where it does nothing. */
export function driverInShort(
  { source, marginChange }: Driver,
  { ranking: [first, second], excluded }: Pick<CoreVerdict, 'ranking' | 'excluded'>,
) {
  const size = Math.abs(marginChange)
  const decimals = fewestDecimals((decimals) => rounded(size, decimals) > 0, 1, 12)
  return {
    rulesOut: excluded
      .filter(({ reasons }) => reasons.some((each) => each.source === source))
      .map(({ option }) => option),
    favours: size > NONE ? ((marginChange > 0 ? first : second)?.option ?? '') : undefined,
    points: rounded(size, decimals),
    decimals,
  }
}
