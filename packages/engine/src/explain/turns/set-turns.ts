import type { CompiledModel } from '../../decide/model.ts'
import type { Condition, Question } from '../../document.ts'
import type { ChoiceTurn, NotSearched } from '../../verdict.ts'
import { isVariable, toggled } from '../other-answers.ts'
import type { Trials } from '../trials.ts'
import { conditionsOn, canChangeWinner } from './conditions-on.ts'

/** The most changes that are reported of one question. */
const MOST_TURNS = 50

/**
 * The other sets of choices that give another winner, of those that differ in the fewest choices: all that differ in one are tried, if none
 * turns it all that differ in two, and so on. Choices that can change nothing are left as they are.
 *
 * @param place of the question
 */
export function setTurns(
  model: CompiledModel,
  place: number,
  now: readonly string[],
  trials: Trials,
  winner: number | undefined,
): { turns: ChoiceTurn[]; because?: NotSearched } {
  const question = model.document.questions[place] as Question
  const { key, choices = [] } = question
  const keys = effective(question, conditionsOn(model, place))
  const chosen = new Set(now)
  const turns: ChoiceTurn[] = []
  for (let size = 1; size <= keys.length; size++) {
    for (const toggles of combinations(keys, size)) {
      const to = toggled(choices, chosen, toggles)
      const outcome = trials.outcome({ question: key, to })
      if (!outcome) return { turns, because: 'budget' }
      if (outcome.winner === winner) continue
      if (turns.length === MOST_TURNS) return { turns, because: 'many' }
      turns.push({ question: key, to, ...trials.reported(outcome) })
    }
    if (turns.length > 0) break
  }
  return { turns }
}

/** The choices that have effects on the winner themselves, or that a condition asks for. */
function effective({ key, choices = [] }: Question, conditions: readonly Condition[]): string[] {
  const asked = new Set<unknown>()
  const read = (part: Condition) => {
    if (typeof part !== 'object' || part === null) return
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'in' && Array.isArray(inner) && isVariable(inner[1] ?? null, key)) asked.add(inner[0])
      read(inner)
    }
  }
  conditions.forEach(read)
  // Another question's answer may be any of them.
  const any = [...asked].some((each) => typeof each !== 'string')
  return choices.flatMap((choice) =>
    any || asked.has(choice.key) || canChangeWinner(choice.effects) ? [choice.key] : [],
  )
}

/** All combinations of that many elements, in order. */
function* combinations<T>(all: readonly T[], size: number): Generator<T[]> {
  const places = Array.from({ length: size }, (_, i) => i)
  for (;;) {
    yield places.map((place) => all[place] as T)
    let last = size - 1
    while (last >= 0 && places[last] === all.length - size + last) last--
    if (last < 0) return
    places[last]!++
    for (let i = last + 1; i < size; i++) places[i] = (places[i - 1] as number) + 1
  }
}
