import type { DecisionCase } from '../decide/decide.ts'
import type { CoreVerdict } from '../verdict.ts'

const place = ({ model }: DecisionCase, option: string) => model.document.options.findIndex(({ key }) => key === option)

/** The place of the winner; undefined where there is none. */
export const firstOf = (opened: DecisionCase, { winner }: CoreVerdict): number | undefined =>
  winner === null ? undefined : place(opened, winner)

/** The places of the winner and of the second; undefined where there are no two. */
export function topTwo(opened: DecisionCase, { ranking: [first, second] }: CoreVerdict): [number, number] | undefined {
  return first && second ? [place(opened, first.option), place(opened, second.option)] : undefined
}
