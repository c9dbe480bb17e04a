import type { DecisionCase } from '../decide/decide.ts'
import { score } from '../decide/score.ts'
import { type Situation, situation } from '../decide/situation.ts'
import { weigh } from '../decide/weigh.ts'
import type { Answers } from '../document.ts'
import type { CoreVerdict, Driver } from '../verdict.ts'
import { topTwo } from './top-two.ts'

/**
 * What each answer, rule that fires and priority does to the margin: the margin less the margin without it, for the same two options.
 *
 * An answer is taken away as if skipped, so that rules and follow-up questions react; a rule loses its effects alone; exclusions are left
 * aside. The changes need not add up to the margin: two answers may do together what neither does alone.
 *
 * Cost: as many fast scores.
 *
 * @returns in document order, zeros too; [] without a second option
 */
export function drivers(opened: DecisionCase, core: CoreVerdict, answers: Answers): Driver[] {
  const two = topTwo(opened, core)
  if (!two) return []
  const [first, second] = two
  const { model, found, factors } = opened
  const lead = (situation: Situation, own = factors) => {
    const { weights, ratings } = weigh(model, situation, own)
    const [a = 0, b = 0] = score(weights, [ratings[first] as number[], ratings[second] as number[]])
    return a - b
  }
  const margin = lead(found)
  const change = (source: Driver['source'], without: number): Driver => ({ source, marginChange: margin - without })

  const given = model.questions.flatMap(({ key, name }, i) => {
    if (found.values[i] === undefined) return []
    const { [key]: _, ...rest } = answers
    return [change(name, lead(situation(model, rest)))]
  })
  const fired = model.rules.flatMap(({ name, source }) =>
    found.fired[source]
      ? [change(name, lead({ ...found, fired: found.fired.map((fires, i) => (i === source ? 0 : fires)) }))]
      : [],
  )
  const own = model.document.criteria.flatMap(({ key }, c) =>
    factors && factors[c] !== 1 ? [change(`priority:${key}`, lead(found, replaced(factors, c, 1)))] : [],
  )
  return [...given, ...fired, ...own]
}

const replaced = <T>(list: readonly T[], place: number, value: T): T[] =>
  list.map((each, i) => (i === place ? value : each))
