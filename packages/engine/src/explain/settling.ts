import { answered, type DecisionCase, decide, openCase } from '../decide/decide.ts'
import type { CompiledModel } from '../decide/model.ts'
import type { Answers, Priorities } from '../document.ts'
import type { RankedOption, Settling } from '../verdict.ts'
import { changesOf } from './other-answers.ts'
import { type AnswerChange, Trials } from './trials.ts'

/** Operations for all single changes: those of a set of 2,000 choices. */
const MOST_OPERATIONS = 40_000_000
/** No questionnaire for people comes near it. */
const MOST_CHANGES = 5000
/** Decided in full for each option: each costs a sampling. */
const MOST_DECIDED = 5
/** Told of each option. */
const MOST_TOLD = 4

/** The answers that a question without one may get: of a set each choice alone; none of a number, of which there is no end. */
function* openTo({ model, found }: DecisionCase): Generator<AnswerChange> {
  for (const [i, question] of model.document.questions.entries()) {
    if (found.values[i] !== undefined || !found.shown[i] || question.type === 'number') continue
    const { key, type, choices = [] } = question
    const all = type === 'boolean' ? [true, false] : choices.map(({ key }) => (type === 'multi' ? [key] : key))
    for (const to of all) yield { question: key, to }
  }
}

/**
 * What would settle a verdict that is too close to call: other answers to one question alone, and answers to one that is still open, after
 * which an option is named the winner. For each option the largest lead first, one a question.
 *
 * Cost: a fast score for each other answer, and at most five samplings an option.
 *
 * @returns [] where nothing is answered
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function settling(model: CompiledModel, answers: Answers, priorities?: Priorities): Settling[] {
  const opened = openCase(model, answers, priorities)
  if (!answered(opened)) return []
  const { options, questions } = model.document
  // Trials put back what was there before: of a question without an answer that it has none.
  const unknown = Object.fromEntries(questions.flatMap(({ key }) => (Object.hasOwn(answers, key) ? [] : [[key, null]])))
  const trials = new Trials(opened, { ...unknown, ...answers }, MOST_OPERATIONS)
  const found: (AnswerChange & { open: boolean; winner: number; margin: number })[] = []
  let tried = 0
  for (const [isOpen, changes] of [
    [false, changesOf(opened)],
    [true, openTo(opened)],
  ] as const)
    for (const change of changes) {
      const outcome = tried++ < MOST_CHANGES ? trials.outcome(change) : undefined
      if (!outcome) break
      const { winner, margin } = outcome
      if (winner !== undefined && margin !== null && margin >= model.settings.tie)
        found.push({ ...change, open: isOpen, winner, margin })
    }
  found.sort((a, b) => b.margin - a.margin)
  return options.flatMap(({ key }, place) => {
    const settled: Settling[] = []
    const seen = new Set<string>()
    let decided = 0
    for (const { question, to, open, winner } of found) {
      if (winner !== place || seen.has(question) || decided === MOST_DECIDED || settled.length === MOST_TOLD) continue
      decided++
      const then = decide(model, { ...answers, [question]: to }, priorities)
      if (then.winner !== key || then.margin === null || !then.strength || then.strength === 'tooClose') continue
      seen.add(question)
      const [first, second] = then.ranking as [RankedOption, RankedOption]
      settled.push({
        ...{ question, to, winner: key, scores: [first.score, second.score] },
        ...{ margin: then.margin, strength: then.strength, ...(open && { open }) },
      })
    }
    return settled
  })
}
