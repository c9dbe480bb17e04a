import type { Effect, Rule } from '../../document.ts'
import type { CompiledRule } from '../../decide/sources.ts'
import { at } from '../../validate/problem.ts'
import { same } from '../structure.ts'
import type { AnswerSpace } from './answer-space.ts'
import type { Finding } from './finding.ts'

/** Rules that do nothing or never fire, and pairs that contradict, repeat or cover one another. */
export function lintRules(space: AnswerSpace): Finding[] {
  const { document, rules: compiled } = space.model
  const { rules } = document
  const findings: Finding[] = []
  const fires = rules.map((rule, r): boolean => {
    const { source, reads } = compiled[r] as CompiledRule
    const pointer = at('/rules', r)
    if (rule.effects.length === 0)
      findings.push({ code: 'ruleWithoutEffect', pointer, message: `The rule "${rule.key}" has no effect.` })
    if (space.samples.some(({ fired }) => fired[source])) return true
    const found = space.find(reads, ({ fired }) => fired[source] === 1)
    if (found === null)
      findings.push({ code: 'ruleNeverFires', pointer, message: `No answers make the rule "${rule.key}" fire.` })
    return found !== null
  })
  for (const [a, b] of pairsWithCommonTargets(rules)) if (fires[a] && fires[b]) findings.push(...lintPair(space, a, b))
  return findings
}

function lintPair(space: AnswerSpace, a: number, b: number): Finding[] {
  const { document, rules: compiled } = space.model
  const [one, other] = [document.rules[a] as Rule, document.rules[b] as Rule]
  const [first, second] = [compiled[a] as CompiledRule, compiled[b] as CompiledRule]
  const reads = [...new Set([...first.reads, ...second.reads])]
  const search = (holds: (fired: Uint8Array) => boolean) =>
    space.samples.find(({ fired }) => holds(fired))?.answers ?? space.find(reads, ({ fired }) => holds(fired))
  const pointer = at('/rules', b)
  const named = `"${one.key}" and "${other.key}"`

  const opposed = one.effects.some((x) => other.effects.some((y) => opposes(x, y)))
  const repeated = one.effects.some((x) => other.effects.some((y) => same(x as never, y as never)))
  if (!opposed && !repeated) return []
  const both = search((fired) => fired[first.source] === 1 && fired[second.source] === 1)
  if (!both) return []
  const witness = { answers: both, rule: one.key }
  if (opposed)
    return [
      {
        code: 'rulesContradict',
        pointer,
        message: `The rules ${named} can fire together and pull the same thing both ways.`,
        witness,
      },
    ]
  for (const [covered, covering, source, otherSource, place] of [
    [other, one, second.source, first.source, b],
    [one, other, first.source, second.source, a],
  ] as const) {
    if (!covered.effects.every((x) => covering.effects.some((y) => same(x as never, y as never)))) continue
    if (search((fired) => fired[source] === 1 && fired[otherSource] === 0) === null)
      return [
        {
          code: 'ruleCovered',
          pointer: at('/rules', place),
          message: `Whenever the rule "${covered.key}" fires, "${covering.key}" does too and says the same.`,
          witness,
        },
      ]
  }
  return [
    {
      code: 'rulesOverlap',
      pointer,
      message: `The rules ${named} can fire together and then count the same effect twice.`,
      witness,
    },
  ]
}

function pairsWithCommonTargets(rules: readonly Rule[]): [number, number][] {
  const byTarget = new Map<string, number[]>()
  rules.forEach(({ effects }, r) => {
    for (const target of new Set(effects.map(targetOf))) byTarget.set(target, [...(byTarget.get(target) ?? []), r])
  })
  const pairs = new Map<number, [number, number]>()
  for (const group of byTarget.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (pairs.size >= MOST_PAIRS) return [...pairs.values()]
        pairs.set(a * rules.length + b, [a, b])
      }
  return [...pairs.values()].sort((x, y) => x[1] - y[1] || x[0] - y[0])
}

/** Of rules by the thousand not every pair is looked at. */
const MOST_PAIRS = 2000

function targetOf(effect: Effect): string {
  switch (effect.type) {
    case 'weight':
      return `weight/${effect.criterion}`
    case 'rating':
      return `rating/${effect.option}/${effect.criterion}`
    case 'exclude':
      return `option/${effect.option}`
    case 'estimate':
      return `estimate/${effect.option ?? ''}`
    case 'caveat':
      return `caveat/${effect.option ?? ''}`
    case 'caseStudy':
      return `caseStudy/${effect.key}`
  }
}

/** Whether two effects move one number in opposite directions. */
function opposes(a: Effect, b: Effect): boolean {
  if (targetOf(a) !== targetOf(b)) return false
  const way = (effect: Effect): number =>
    effect.type !== 'weight' && effect.type !== 'rating'
      ? 0
      : Math.sign(
          ('add' in effect && typeof effect.add === 'number' ? effect.add : 0) +
            ('multiply' in effect && typeof effect.multiply === 'number' ? effect.multiply - 1 : 0),
        )
  return way(a) * way(b) < 0
}
