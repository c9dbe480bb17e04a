import { candidatesOf } from '../decide/exclude.ts'
import type { Model } from '../decide/model.ts'
import { rank } from '../decide/rank.ts'
import { score } from '../decide/score.ts'
import type { Situation } from '../decide/situation.ts'
import type { Standing } from '../decide/standing.ts'
import { weigh } from '../decide/weigh.ts'

/** What a situation comes to: scores, and the options still in, best first. */
export function outcomeOf(
  model: Model,
  found: Pick<Situation, 'fired' | 'values'>,
  factors: readonly number[] | undefined,
): Standing {
  const { weights, ratings } = weigh(model, found, factors)
  const scores = score(weights, ratings)
  return { scores, ranking: rank(scores, candidatesOf(model, found.fired)) }
}
