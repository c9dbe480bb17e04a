import type { Rule } from '../../document.ts'
import type { CompiledRule, CompiledSource } from '../../decide/sources.ts'
import { at } from '../../pointer.ts'
import { againstItself } from './against-itself.ts'
import type { AnswerSpace } from './answer-space.ts'
import { finding, type Finding } from './finding.ts'
import { LiveEffects, lintEffects } from './live-effects.ts'
import { nodeAt } from './node.ts'
import { repeats } from './targets.ts'

/** Rules that do nothing, never fire or always do, repeat an answer's effect, or speak for an option that they rule out. */
export function lintRules(space: AnswerSpace, mayFire: readonly boolean[]): Finding[] {
  const live = new LiveEffects(space.model)
  return space.model.document.rules.flatMap((rule, r): Finding[] => {
    const pointer = at('/rules', r)
    const about = { rule: rule.key }
    if (!rule.effects.some((effect) => live.changes(effect))) return [finding('ruleWithoutEffect', pointer, about)]
    if (!mayFire[r]) return [finding('ruleNeverFires', pointer, about)]
    const { source } = space.model.rules[r] as CompiledRule
    const when = nodeAt(space.whens, r)
    const always =
      rule.when !== true && space.holdsThroughout(when, ({ fired }) => fired[source] === 1, 'rules', r)
        ? [finding('ruleAlwaysFires', pointer, about)]
        : []
    return [
      ...always,
      ...lintEffects(live, rule.effects, pointer, about),
      ...againstItself(space.model, rule.effects, pointer, about),
      ...choicesRepeated(space, r),
    ]
  })
}

/** Which rules may fire: all that were seen to, or not proven never to. */
export const rulesThatMayFire = (space: AnswerSpace): boolean[] =>
  space.model.rules.map(({ source }, r) => {
    if (space.samples.some(({ fired }) => fired[source])) return true
    return space.find([{ node: nodeAt(space.whens, r), holds: true }], 'rules', r) !== null
  })

const AMOUNTS = new Set(['weight', 'rating', 'estimate'])

/** An answer without which the rule does not fire, and which does the same already. */
function choicesRepeated(space: AnswerSpace, r: number): Finding[] {
  const { document, sources, rules, questions } = space.model
  const rule = document.rules[r] as Rule
  const { reads, source } = rules[r] as CompiledRule
  return reads.flatMap((i): Finding[] => {
    const first = questions[i]?.source as number
    const asked = document.questions[i]
    return (asked?.choices ?? []).flatMap(({ key }, c): Finding[] => {
      const { effects } = sources[first + c] as CompiledSource
      // The same amount once more under further conditions is a second step; the rest is said twice for nothing.
      const twice = rule.effects.filter((x) => effects.some((y) => repeats(x, y)))
      if (!twice.some(({ type }) => reads.length === 1 || !AMOUNTS.has(type))) return []
      if (space.samples.some(({ fired }) => fired[source] && !fired[first + c])) return []
      const without = [
        { node: nodeAt(space.whens, r), holds: true },
        { node: space.fires(first + c), holds: false },
      ]
      if (space.find(without, 'rules', r) !== null) return []
      const answers = space.samples.find(({ fired }) => fired[source])?.answers
      const about = { rule: rule.key, question: asked?.key as string, choice: key }
      return [finding('ruleRepeatsChoice', at('/rules', r), about, answers && { answers })]
    })
  })
}
