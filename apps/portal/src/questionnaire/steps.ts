import { type Answers, type Model, ownMember, standing, visibleQuestions } from '@verdict/engine'
import { nextQuestion, possibleQuestions, type Progress, progress } from '@verdict/engine/progress'
import { SETTLED, type Stored } from './stored-answers.ts'
import { isClose } from './thread.ts'

/** The step that is shown. */
export const stepOf = ({ path, index }: Stored): string => path[index] as string

/** What a verdict is asked for with: a question that was shown and left open says that the client does not know. */
export const submitted = ({ answers, path }: Stored): Answers => ({
  ...Object.fromEntries(path.filter((step) => step !== SETTLED).map((key) => [key, null])),
  ...answers,
})

/**
 * The questions up to the one that is shown that were left open: the client does not know, or would rather not say.
 *
 * @param passed that one too is passed over, if it has no answer; otherwise it may still get one
 */
const leftOpen = ({ answers, path, index }: Pick<Stored, 'answers' | 'path' | 'index'>, passed: boolean) =>
  path.slice(0, index + 1).filter((step, i) => {
    const answer = ownMember(answers, step)
    return step !== SETTLED && (answer === null || (answer === undefined && (passed || i < index)))
  })

/** How many more questions may come after those shown, at most. */
export function remaining(model: Model, { answers, path, index }: Stored): number {
  const behind = path.slice(0, index + 1)
  return possibleQuestions(model, answers, leftOpen({ answers, path, index }, false)).filter(
    (key) => !behind.includes(key),
  ).length
}

/**
 * How far a client has come: what was shown and left open stays so, and what was not shown yet is open.
 *
 * @param passed the question that is shown is passed over, if it has no answer; otherwise it may still get one
 */
export function progressOf(model: Model, { answers, priorities, path, index }: Stored, passed: boolean): Progress {
  const behind = path.slice(0, index + 1)
  const now = progress(model, answers, priorities, leftOpen({ answers, path, index }, passed))
  return { ...now, open: now.open.filter((key) => !behind.includes(key)) }
}

/** Nothing can put another option first, and the lead is one that a verdict would not call too close as such. */
export const isSettled = (
  model: Model,
  { answers, priorities }: Stored,
  { decided }: Pick<Progress, 'decided'>,
): boolean => decided && !isClose(standing(model, answers, priorities), model)

/**
 * The next step: one that was shown before and still fits, or the question that is expected to settle most, within a section in the model's
 * order, or word that nothing can change the winner any more; null where nothing is left to ask.
 */
export function forward(model: Model, stored: Stored): Stored | null {
  const { answers, priorities, index } = stored
  const visible = new Set(visibleQuestions(model, answers))
  const now = progressOf(model, stored, true)
  const { open } = now
  const settled = isSettled(model, stored, now)
  const fits = (step: string) => (step === SETTLED ? settled : visible.has(step))
  const path = [...stored.path.slice(0, index + 1), ...stored.path.slice(index + 1).filter(fits)]
  if (index + 1 < path.length) return { ...stored, path, index: index + 1 }
  if (open.length === 0) return null
  const next =
    settled && !stored.goingOn
      ? SETTLED
      : nextQuestion(model, answers, undefined, priorities, [...path, ...laterInSection(model, open)])
  return next === null ? null : { ...stored, path: [...path, next], index: index + 1 }
}

/** Open questions that another of their section comes before: a section is asked in the model's order. */
function laterInSection({ document }: Model, open: readonly string[]): string[] {
  const begun = new Set<string>()
  return document.questions.flatMap(({ key, section }) => {
    if (!section || !open.includes(key)) return []
    const name = JSON.stringify(section)
    if (begun.has(name)) return [key]
    begun.add(name)
    return []
  })
}

/** From the word that nothing can change any more to the questions all the same. */
export const goOn = (model: Model, stored: Stored): Stored | null => forward(model, { ...stored, goingOn: true })

/** The step before that is still there; undefined at the first. */
export function backward(model: Model, stored: Stored): Stored | undefined {
  const visible = new Set(visibleQuestions(model, stored.answers))
  for (let index = stored.index - 1; index >= 0; index--)
    if (visible.has(stored.path[index] as string)) return { ...stored, index }
  return undefined
}
