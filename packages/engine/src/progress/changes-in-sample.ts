import type { CompiledModel } from '../decide/model.ts'
import { roomFor } from '../decide/marks.ts'
import { situation } from '../decide/situation.ts'
import { standingOf } from '../decide/standing.ts'
import type { Answers } from '../document.ts'
import { sfc32 } from '../robustness/sfc32.ts'
import { answerTo } from './possible.ts'
import { randomAnswer } from './random-answers.ts'

/**
 * Whether one of some completions drawn at random has another winner: the same completions every time.
 *
 * @param left open questions that stay without an answer
 */
export function changesInSample(
  model: CompiledModel,
  answers: Answers,
  left: readonly string[],
  factors: readonly number[] | undefined,
  winner: number,
  completions: number,
): boolean {
  const open = model.document.questions.filter(({ key }) => answerTo(answers, key) === undefined && !left.includes(key))
  const draw = sfc32('d', '')
  const room = roomFor(model)
  const completion: Answers = { ...answers }
  for (let i = 0; i < completions; i++) {
    for (const question of open) completion[question.key] = randomAnswer(question, draw)
    if (standingOf(model, situation(model, completion, room), factors).ranking[0] !== winner) return true
  }
  return false
}
