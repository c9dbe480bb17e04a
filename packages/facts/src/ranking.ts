import type { CoreVerdict, ModelDocument, RankedOption } from '@verdict/engine'

/** Whether options are ranked but none is named the winner. */
export const isTie = ({ strength, ranking }: Pick<CoreVerdict, 'strength'> & { ranking: { length: number } }) =>
  strength === 'tooClose' && ranking.length > 1

/** An option's place in the model, which gives it its colour and mark. */
export const indexOf = (document: Pick<ModelDocument, 'options'>, option: string) =>
  document.options.findIndex(({ key }) => key === option)

/** The ranking as it is shown: best first; in a tie the two best are in the model's order. */
export function shownRanking(
  document: Pick<ModelDocument, 'options'>,
  verdict: Pick<CoreVerdict, 'strength' | 'ranking'>,
): RankedOption[] {
  const { ranking } = verdict
  if (!isTie(verdict)) return ranking
  const [best, next, ...others] = ranking as [RankedOption, RankedOption, ...RankedOption[]]
  return indexOf(document, best.option) < indexOf(document, next.option) ? ranking : [next, best, ...others]
}
