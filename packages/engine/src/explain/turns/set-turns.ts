import type { Question } from '../../document.ts'
import type { ChoiceTurn, NotSearched } from '../../verdict.ts'
import { toggled } from '../other-answers.ts'
import type { Trials } from '../trials.ts'

/** So many are told of one question. */
const MOST_TURNS = 50

/**
 * The other sets of choices that give another winner, of those that differ in the fewest choices: all that differ in one are tried, if none
 * turns it all that differ in two, and so on.
 */
export function setTurns(
  { key, choices = [] }: Question,
  now: readonly string[],
  trials: Trials,
  winner: number | undefined,
): { turns: ChoiceTurn[]; because?: NotSearched } {
  const keys = choices.map((choice) => choice.key)
  const chosen = new Set(now)
  const turns: ChoiceTurn[] = []
  for (let size = 1; size <= keys.length; size++) {
    for (const toggles of combinations(keys, size)) {
      const to = toggled(choices, chosen, toggles)
      const outcome = trials.outcome({ question: key, to })
      if (!outcome) return { turns, because: 'budget' }
      if (outcome.winner === winner) continue
      if (turns.length === MOST_TURNS) return { turns, because: 'many' }
      turns.push({ question: key, to, ...trials.told(outcome) })
    }
    if (turns.length > 0) break
  }
  return { turns }
}

/** All ways to take so many of them, in order. */
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
