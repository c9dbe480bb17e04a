import type { DecisionCase } from '../../decide/decide.ts'
import type { Answers, Question } from '../../document.ts'
import type { CoreVerdict, NotSearched, Turn, Turns } from '../../verdict.ts'
import { otherChoices } from '../other-answers.ts'
import { firstOf } from '../top-two.ts'
import { Trials } from '../trials.ts'
import { NumberTurns } from './number-turns.ts'
import { setTurns } from './set-turns.ts'

/** All questions together; each may spend an equal share of what those before it left. */
const MOST_OPERATIONS = 4_000_000

interface Found {
  turns: Turn[]
  because?: NotSearched
}

/**
 * Which other answers to one question alone give another winner: all other choices, all numbers as intervals, and of a set of choices the
 * cheapest changes. Questions that are `fixed` are listed apart: their answers are facts that this client cannot change, but other clients may
 * have other facts.
 *
 * Cost: 4,000,000 operations at most (`workOf` a decision); what they did not reach is named in `searched`.
 *
 * @returns nothing before anything is answered
 */
export function turns(opened: DecisionCase, core: CoreVerdict, answers: Answers): Turns {
  const { questions } = opened.model.document
  const asked = [...questions.keys()].filter((i) => opened.found.values[i] !== undefined)
  const found = new Map<number, Found>()
  let left = MOST_OPERATIONS
  // The cheapest questions come first and leave most of the budget to the others.
  for (const place of [...asked].sort((a, b) => costOf(questions[a]) - costOf(questions[b]))) {
    const share = Math.floor(left / (asked.length - found.size))
    const trials = new Trials(opened, answers, share)
    found.set(place, turnsOf(opened, answers, trials, place, firstOf(opened, core)))
    left -= share - Math.max(0, trials.left)
  }
  const all = (fixed: boolean) =>
    asked.flatMap((place) => (Boolean(questions[place]?.fixed) === fixed ? (found.get(place)?.turns ?? []) : []))
  const partly = asked.flatMap((place) => {
    const because = found.get(place)?.because
    return because ? [{ question: questions[place]?.key as string, because }] : []
  })
  return { answers: all(false), facts: all(true), searched: { complete: partly.length === 0, partly } }
}

const costOf = (question: Question | undefined) => ['number', 'multi'].indexOf(question?.type ?? '')

function turnsOf(
  opened: DecisionCase,
  answers: Answers,
  trials: Trials,
  place: number,
  winner: number | undefined,
): Found {
  const question = opened.model.document.questions[place] as Question
  const now = opened.found.values[place]
  if (question.type === 'number') return new NumberTurns(opened, answers, trials, place, winner).find()
  if (question.type === 'multi') return setTurns(opened.model, place, now as string[], trials, winner)
  const turns: Turn[] = []
  for (const to of otherChoices(question, now)) {
    const outcome = trials.outcome({ question: question.key, to })
    if (!outcome) return { turns, because: 'budget' }
    if (outcome.winner !== winner)
      turns.push({ question: question.key, to: to as string | boolean, ...trials.reported(outcome) })
  }
  return { turns }
}
