import type { Answers, Priorities } from '../document.ts'
import type { Model } from './model.ts'
import { rank } from './rank.ts'
import { score } from './score.ts'
import { situation } from './situation.ts'

/** Where an option stands while answers come in. */
export interface Standing {
  option: string
  /** 0..100, unrounded; excluded options have one too. */
  score: number
  excluded: boolean
}

/**
 * The fast path: scores only, in document order, also before the first answer, and the leader among the options still in.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function standing(
  model: Model,
  answers: Answers,
  priorities?: Priorities,
): { options: Standing[]; leader: string | null } {
  const { weights, ratings, excluded } = situation(model, answers, priorities)
  const scores = score(weights, ratings)
  const options = model.document.options.map(({ key }, o) => ({
    option: key,
    score: scores[o] as number,
    excluded: excluded[o] !== undefined,
  }))
  const [first] = rank(
    scores,
    options.flatMap((option, o) => (option.excluded ? [] : [o])),
  )
  return { options, leader: first === undefined ? null : (options[first]?.option as string) }
}
