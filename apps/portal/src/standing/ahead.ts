import { type CompiledModel, ownMember, standing, visibleQuestions } from '@verdict/engine'
import { nextQuestion, type Progress, progress } from '@verdict/engine/progress'
import { asksWhatMatters, stepOf, unansweredSteps } from '../answers/steps.ts'
import { END, isQuestion, SETTLED, type StoredAnswers } from '../answers/stored-answers.ts'
import { isClose } from './thread.ts'

/** What may follow the answers so far. On a large model it takes longer than a frame, so a worker computes it. */
export interface Ahead {
  /** While the question that is shown may still get an answer. */
  now: Progress
  /** If the question that is shown is skipped. */
  passed: Progress
  /** No open question can change the winner, and the lead is not too close to call. */
  settled: boolean
  /** The next step; null where there is none and the verdict is due. */
  next: StoredAnswers | null
  /** The next question, where the current step is the message that the winner is settled. */
  onward: StoredAnswers | null
}

export function aheadOf(model: CompiledModel, stored: StoredAnswers): Ahead {
  const passed = progressOf(model, stored, true)
  const atSettled = stepOf(stored) === SETTLED
  const mayStillChange = isQuestion(stepOf(stored)) && ownMember(stored.answers, stepOf(stored)) === undefined
  return {
    now: mayStillChange ? progressOf(model, stored, false) : passed,
    passed,
    settled: isSettled(model, stored, passed),
    next: forward(model, stored, passed),
    onward: atSettled ? goOn(model, stored, passed) : null,
  }
}

/**
 * How far a client has come. Questions that were shown and skipped stay skipped; questions not shown yet are open.
 *
 * @param passed whether the question that is shown counts as skipped if it has no answer
 */
export function progressOf(
  model: CompiledModel,
  { answers, priorities, path, index }: StoredAnswers,
  passed: boolean,
): Progress {
  const behind = path.slice(0, index + 1)
  const now = progress(model, answers, priorities, unansweredSteps({ answers, path, index }, passed))
  return { ...now, open: now.open.filter((key) => !behind.includes(key)) }
}

/** Whether no open question can change the winner and the lead is not too close to call. */
const isSettled = (
  model: CompiledModel,
  { answers, priorities }: StoredAnswers,
  { decided }: Pick<Progress, 'decided'>,
): boolean => decided && !isClose(standing(model, answers, priorities), model)

/**
 * The next step: one that was shown before and still fits, or the question that is expected to settle most, within a section in the model's
 * order, or the message that the winner is settled, or the end, where the model lets clients say what matters most; null after it.
 *
 * @param now the progress with the question that is shown skipped, if the caller has it already
 */
export function forward(
  model: CompiledModel,
  stored: StoredAnswers,
  now = progressOf(model, stored, true),
): StoredAnswers | null {
  const { answers, priorities, index } = stored
  const visible = new Set(visibleQuestions(model, answers))
  const { open } = now
  const settled = isSettled(model, stored, now)
  const fits = (step: string) => (step === SETTLED ? settled : step !== END && visible.has(step))
  const path = [...stored.path.slice(0, index + 1), ...stored.path.slice(index + 1).filter(fits)]
  if (index + 1 < path.length) return { ...stored, path, index: index + 1 }
  if (open.length === 0)
    return stepOf(stored) === END || !asksWhatMatters(model)
      ? null
      : { ...stored, path: [...path, END], index: index + 1 }
  const next =
    settled && !stored.goingOn
      ? SETTLED
      : nextQuestion(model, answers, undefined, priorities, [...path, ...laterInSection(model, open)])
  return next === null ? null : { ...stored, path: [...path, next], index: index + 1 }
}

/** Open questions that come after another open question of their section: a section is asked in the model's order. */
function laterInSection({ document }: CompiledModel, open: readonly string[]): string[] {
  const begun = new Set<string>()
  return document.questions.flatMap(({ key, section }) => {
    if (!section || !open.includes(key)) return []
    const name = JSON.stringify(section)
    if (begun.has(name)) return [key]
    begun.add(name)
    return []
  })
}

/** The next question after the settled step, for a client who chose to go on. */
export const goOn = (model: CompiledModel, stored: StoredAnswers, now?: Progress): StoredAnswers | null =>
  forward(model, { ...stored, goingOn: true }, now)
