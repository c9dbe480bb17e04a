import {
  type Answers,
  checkAnswers,
  checkPriorities,
  type ModelDocument,
  type Priorities,
  settingsOf,
  stepsOf,
} from '@verdict/engine'

/** Answers and priorities that a document can decide on, and the keys of those that no longer fit it. */
export function fitting(document: ModelDocument, answers: Answers, priorities: Priorities) {
  const keys = (problems: { pointer: string }[]) => new Set(problems.map(({ pointer }) => stepsOf(pointer)[0] ?? ''))
  const unfit = keys(checkAnswers(document.questions, answers))
  const most = settingsOf(document.settings).priorities?.max ?? null
  const unfitPriorities = keys(checkPriorities(document.criteria, most, priorities))
  return {
    answers: leaving(answers, unfit),
    priorities: leaving(priorities, unfitPriorities),
    dropped: [...unfit, ...unfitPriorities],
  }
}

const leaving = <Value>(members: { [key: string]: Value }, unfit: ReadonlySet<string>): { [key: string]: Value } =>
  Object.fromEntries(Object.entries(members).filter(([key]) => !unfit.has(key)))
