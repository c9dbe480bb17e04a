import type { Case } from '../decide/decide.ts'
import type { CoreVerdict } from '../verdict.ts'

/** The places of the winner and of the second; undefined where there are no two. */
export function topTwo({ model }: Case, { ranking: [first, second] }: CoreVerdict): [number, number] | undefined {
  if (!first || !second) return undefined
  const place = (option: string) => model.document.options.findIndex(({ key }) => key === option)
  return [place(first.option), place(second.option)]
}
