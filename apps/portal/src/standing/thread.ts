import {
  type Answer,
  type Answers,
  isTooClose,
  leadOf,
  type CompiledModel,
  ownMember,
  type Standing,
  standing,
  visibleQuestions,
} from '@verdict/engine'
import { type PrintedLead, printedLead } from '@verdict/wording'
import type { Progress } from '@verdict/engine/progress'
import type { StoredAnswers } from '../answers/stored-answers.ts'

/** Scores and ranking after an answer. */
export interface ThreadPoint extends Standing {
  /** Undefined before any answer. */
  question?: string
  answer?: Answer
  /** The question is on the screen now. */
  current: boolean
}

/** By option: the range of its score over all further answers. */
export type Reach = Progress['reach']

/** The scores before any answer, then after each answered question, in the order in which the questions were shown. */
export function threadOf(
  model: CompiledModel,
  { answers, priorities, path }: Pick<StoredAnswers, 'answers' | 'priorities' | 'path'>,
  current: string,
): ThreadPoint[] {
  const visible = new Set(visibleQuestions(model, answers))
  const points: ThreadPoint[] = [{ current: false, ...standing(model, {}, priorities) }]
  let soFar: Answers = {}
  for (const question of path) {
    if (!visible.has(question)) continue
    const answer = ownMember(answers, question)
    if (answer === undefined || answer === null) continue
    soFar = { ...soFar, [question]: answer }
    points.push({ question, answer, current: question === current, ...standing(model, soFar, priorities) })
  }
  return points
}

/** The scores are not shown before so many answers: they would lead the first ones. */
const SHOWN_FROM = 3
export const isEarly = (thread: readonly ThreadPoint[]): boolean => thread.length - 1 < SHOWN_FROM

/** How far the first is ahead, as it is printed; null where fewer than two options are in. */
export function printedLeadOf(
  { scores, ranking: [first, second] }: Standing,
  { settings }: CompiledModel,
): PrintedLead | null {
  return first === undefined || second === undefined
    ? null
    : printedLead({ score: scores[first] as number }, { score: scores[second] as number }, settings.tie)
}

/** Whether a verdict would call the lead too close for its size alone. */
export const isClose = (point: Standing, { settings }: CompiledModel): boolean =>
  isTooClose(leadOf(point), settings.tie)
