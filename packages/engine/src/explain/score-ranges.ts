import { answered, byOption, openCase, sampledOf } from '../decide/decide.ts'
import type { CompiledModel } from '../decide/model.ts'
import type { Answers, Priorities } from '../document.ts'
import { scoreRanges as rangesOf } from '../robustness/score-ranges.ts'

/** What is left out at either end: nine of ten variations lie between. */
const TAIL = 0.05

/**
 * The scores between which each option stays in nine of ten variations of priorities and ratings: the samples of the verdict's own
 * robustness.
 *
 * @returns low and high, 0..100, by option; without those that are ruled out, {} where nothing has been answered
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function scoreRanges(
  model: CompiledModel,
  answers: Answers,
  priorities?: Priorities,
): { [option: string]: [low: number, high: number] } {
  const opened = openCase(model, answers, priorities)
  if (!answered(opened) || opened.candidates.length === 0) return {}
  return byOption(model, opened.candidates, rangesOf(sampledOf(opened), model.settings.uncertainty, TAIL))
}
