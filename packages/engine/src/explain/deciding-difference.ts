import { inChoiceOrder } from '../decide/answers.ts'
import { answered, type DecisionCase, openCase } from '../decide/decide.ts'
import type { CompiledModel } from '../decide/model.ts'
import { isTooClose } from '../decide/strength.ts'
import type { Answer, Answers, Priorities, Question } from '../document.ts'
import { ownMember } from '../own-member.ts'
import { type TrialOutcome, Trials } from './trials.ts'

/** What somebody answered, and what mattered to them. */
export interface Taken {
  answers: Answers
  priorities?: Priorities | undefined
}

export type DecidingDifference =
  /** The same option is ahead for both, or it is too close for both. */
  | { kind: 'same' }
  /** With these of their answers in place of yours, and where it says so their priorities, yours comes out as theirs. */
  | { kind: 'differs'; questions: string[]; priorities: boolean }
  /** There are more combinations than are tried, or one of the two decides nothing. */
  | { kind: 'unknown' }

/** Operations that may be spent on all combinations. */
const MOST_OPERATIONS = 30_000_000

/**
 * Why two people come to different verdicts on one model: the smallest set of differing answers that explains it, exactly. Combinations are
 * tried by size; of several of one size the one that moves the lead furthest is taken, and of equal ones the first in the order of the questions.
 * What counts as an outcome is who is ahead, and whether that is a tie by points.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function decidingDifference(model: CompiledModel, yours: Taken, theirs: Taken): DecidingDifference {
  const cases = [yours, theirs].map(({ answers, priorities }) => openCase(model, answers, priorities))
  const [yourCase, theirCase] = cases as [DecisionCase, DecisionCase]
  if (cases.some((opened) => !answered(opened) || opened.candidates.length === 0)) return { kind: 'unknown' }
  const { questions } = model.document
  const [from, to] = [yours, theirs].map(({ answers }) => completed(questions, answers)) as [Answers, Answers]
  const [asYours, asTheirs] = [yourCase, theirCase].map((opened) => new Trials(opened, from, MOST_OPERATIONS / 2)) as [
    Trials,
    Trials,
  ]
  const own = asYours.outcome()
  const goal = new Trials(theirCase, to, MOST_OPERATIONS).outcome()
  if (!own || !goal) return { kind: 'unknown' }
  const { tie } = model.settings
  const same = (one: TrialOutcome, other: TrialOutcome) =>
    isTooClose(one.margin, tie) === isTooClose(other.margin, tie) &&
    (isTooClose(one.margin, tie) || one.winner === other.winner)
  if (same(own, goal)) return { kind: 'same' }

  const changes = questions
    .map(({ key }) => ({ question: key, from: from[key] as Answer, to: to[key] as Answer }))
    .filter(({ from, to }) => !isEqual(from, to))
  const weighDifferently = !isEqual(yourCase.factors ?? [], theirCase.factors ?? [])
  for (let size = 1; size <= changes.length + 1; size++) {
    let best: { questions: string[]; priorities: boolean; lead: number } | undefined
    for (const priorities of weighDifferently ? [false, true] : [false]) {
      const trials = priorities ? asTheirs : asYours
      for (const chosen of combinations(changes, priorities ? size - 1 : size)) {
        const outcome = trials.outcome(...chosen)
        if (!outcome) return { kind: 'unknown' }
        const lead = outcome.margin ?? 0
        if (same(outcome, goal) && (!best || lead > best.lead))
          best = { questions: chosen.map(({ question }) => question), priorities, lead }
      }
    }
    if (best) return { kind: 'differs', questions: best.questions, priorities: best.priorities }
  }
  return { kind: 'unknown' }
}

/** An answer to every question, null where there is none; the choices of one in the order of the question's. */
function completed(questions: readonly Question[], answers: Answers): Answers {
  const ordered = inChoiceOrder(questions, answers)
  return Object.fromEntries(questions.map(({ key }) => [key, ownMember(ordered, key) ?? null]))
}

const isEqual = (one: Answer | readonly number[], other: Answer | readonly number[]) =>
  JSON.stringify(one) === JSON.stringify(other)

/** All ways to take some of a list, in its order. */
function* combinations<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= items.length - size; i++)
    for (const rest of combinations(items, size - 1, i + 1)) yield [items[i] as Item, ...rest]
}
