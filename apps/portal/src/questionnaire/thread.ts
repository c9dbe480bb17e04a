import { type Answer, type Answers, type Model, type Standing, standing, visibleQuestions } from '@verdict/engine'
import type { Stored } from './stored-answers.ts'

/** Where the options stood after an answer. */
export interface Bead extends Standing {
  /** Undefined before any answer. */
  question?: string
  answer?: Answer
  /** The question is on the screen now. */
  current: boolean
}

/** The way of the scores: before any answer, then after each answered question in the order in which they were shown. */
export function threadOf(model: Model, { answers, path }: Pick<Stored, 'answers' | 'path'>, current: string): Bead[] {
  const visible = new Set(visibleQuestions(model, answers))
  const beads: Bead[] = [{ current: false, ...standing(model, {}) }]
  let soFar: Answers = {}
  for (const question of path) {
    if (!visible.has(question)) continue
    const answer = answers[question]
    if (answer === undefined || answer === null) continue
    soFar = { ...soFar, [question]: answer }
    beads.push({ question, answer, current: question === current, ...standing(model, soFar) })
  }
  return beads
}

/** The lead in a bead, in points; 0 where fewer than two options are in. */
export function marginOf({ scores, ranking: [first, second] }: Standing): number {
  return first === undefined || second === undefined ? 0 : (scores[first] as number) - (scores[second] as number)
}
