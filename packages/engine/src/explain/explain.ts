import { decideSituation } from '../decide/decide.ts'
import type { Model } from '../decide/model.ts'
import { situation } from '../decide/situation.ts'
import type { Answers, Priorities } from '../document.ts'
import type { CoreVerdict, Verdict } from '../verdict.ts'

/**
 * The core of a verdict together with what explains it: the weights and ratings that the answers made, and the lead by criterion.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function explain(model: Model, answers: Answers, priorities?: Priorities): Verdict {
  const found = situation(model, answers, priorities)
  const core = decideSituation(model, found)
  const { criteria, options } = model.document
  const byCriterion = (row: readonly number[]) =>
    Object.fromEntries(criteria.map(({ key }, c) => [key, row[c] as number]))
  return {
    ...core,
    weights: byCriterion(found.weights),
    ratings: Object.fromEntries(options.map(({ key }, o) => [key, byCriterion(found.ratings[o] as number[])])),
    marginByCriterion: marginByCriterion(core),
  }
}

/** The winner's lead over the second, split by criterion; it adds up to the margin. */
function marginByCriterion({ ranking: [first, second] }: CoreVerdict): { [criterion: string]: number } {
  if (!first || !second) return {}
  return Object.fromEntries(
    Object.entries(first.contributions).map(([criterion, points]) => [
      criterion,
      points - (second.contributions[criterion] as number),
    ]),
  )
}
