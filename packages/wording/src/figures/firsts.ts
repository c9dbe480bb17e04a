import { type CoreVerdict, ownMember } from '@verdict/engine'
import type { Figures } from './figures.ts'
import type { Names } from '../names.ts'

/** How often each option of the ranking comes first, as printed: on the right side of the shares at which a verdict leans or is clear. */
export function firsts(
  { ranking, robustness }: Pick<CoreVerdict, 'ranking' | 'robustness'>,
  { settings: { leaning, clear } }: Pick<Names, 'settings'>,
  { sharesBeside }: Pick<Figures, 'sharesBeside'>,
): { option: string; share: string }[] {
  const parts = ranking.map(({ option }) => (robustness && ownMember(robustness.acceptability, option)?.[0]) ?? 0)
  const printed = sharesBeside(parts, [leaning, clear])
  return ranking.map(({ option }, i) => ({ option, share: printed[i] as string }))
}
