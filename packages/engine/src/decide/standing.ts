import type { Answers, Priorities } from '../document.ts'
import { candidatesOf } from './exclude.ts'
import type { CompiledModel } from './model.ts'
import { rank } from './rank.ts'
import { score } from './score.ts'
import { type Situation, situation } from './situation.ts'
import { factorsOf, weigh } from './weigh.ts'

/** Scores and ranking while answers come in. */
export interface Standing {
  /** 0..100, unrounded, in document order; excluded options have one too. */
  scores: number[]
  /** The places of the options still in, best first. */
  ranking: number[]
  /** An answer counts. Without one no option is recommended. */
  answered: boolean
}

/**
 * The fast path: scores and ranking only, also before the first answer.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function standing(model: CompiledModel, answers: Answers, priorities?: Priorities): Standing {
  return standingOf(model, situation(model, answers, model.scratch), factorsOf(model, priorities))
}

/**
 * The effective weight of every criterion after the answers, in document order; without any answer the model's own.
 *
 * @throws InvalidError for answers that do not fit the model
 */
export function weightsAfter(model: CompiledModel, answers: Answers): readonly number[] {
  return weigh(model, situation(model, answers, model.scratch)).weights
}

/** How far the first is ahead, in points; null where fewer than two options are in. */
export function leadOf({ scores, ranking }: Standing): number | null {
  const second = ranking[1]
  return second === undefined ? null : (scores[ranking[0] as number] as number) - (scores[second] as number)
}

/** Where a situation leaves the options. */
export function standingOf(
  model: CompiledModel,
  found: Pick<Situation, 'fired' | 'values' | 'answered'>,
  factors: readonly number[] | undefined,
): Standing {
  const { weights, ratings } = weigh(model, found, factors)
  const scores = score(weights, ratings)
  return { scores, ranking: rank(scores, candidatesOf(model, found.fired)), answered: found.answered }
}
