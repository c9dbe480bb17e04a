import { checkAnswers, checkPriorities } from '../decide/answers.ts'
import type { CompiledModel } from '../decide/model.ts'
import { type FittingStanding, standingOfMany } from '../decide/scales.ts'
import { leadOf, type Standing } from '../decide/standing.ts'
import { isTooClose as isTooCloseToCall } from '../decide/strength.ts'
import type { PastAssessment } from './past-assessment.ts'

/**
 * The option that a model recommends for a past assessment today, null for none: for counting flips only, without what a `Replay` notes.
 *
 * Answers that no longer fit are dropped.
 */
export const winnerToday = (model: CompiledModel, past: Pick<PastAssessment, 'answers' | 'priorities'>) =>
  winnerOf(model, standingOfMany(model, past.answers, past.priorities))

/** What a model says to a past assessment. */
export interface DecidedAgain {
  standing: FittingStanding
  to: string | null
  /** The lead is too small to name a winner. */
  isTooClose: boolean
  becameTooClose: boolean
}

/** Decides a past assessment as a model would today, on the fast path without explanations. Answers that no longer fit are dropped. */
export function decideAgain(model: CompiledModel, past: PastAssessment): DecidedAgain {
  const standing = standingOfMany(model, past.answers, past.priorities)
  const to = winnerOf(model, standing)
  const isTooClose = to !== null && isTooCloseToCall(leadOf(standing), model.settings.tie)
  return { standing, to, isTooClose, becameTooClose: wasNamed(past) && isTooClose }
}

function winnerOf({ document }: CompiledModel, { answered, ranking }: Standing): string | null {
  const first = ranking[0]
  return answered && first !== undefined ? (document.options[first]?.key as string) : null
}

const wasNamed = ({ winner, strength }: PastAssessment) =>
  winner !== null && (strength === 'clear' || strength === 'leaning')

/** How far the score of an option moved; undefined where it has none in both. */
export function shiftOf({ scores }: PastAssessment, { standing }: DecidedAgain, option: string, o: number) {
  const then = standing.answered && Object.hasOwn(scores, option) ? scores[option] : undefined
  return then === undefined ? undefined : (standing.scores[o] as number) - then
}

/** The keys of answers and priorities that no longer fit, as steps of a pointer. */
export function unfitKeys(
  { document, settings }: CompiledModel,
  { answers, priorities = {} }: PastAssessment,
): string[] {
  const max = settings.priorities?.max ?? null
  const problems = [
    ...checkAnswers(document.questions, answers),
    ...checkPriorities(document.criteria, max, priorities),
  ]
  return problems.map(({ pointer }) => pointer.slice(1))
}
