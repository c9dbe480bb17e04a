import type { Answers, Rule } from '../../document.ts'
import type { CompiledRule } from '../../decide/sources.ts'
import { at } from '../../pointer.ts'
import type { AnswerSpace, AnswerSample } from './answer-space.ts'
import { finding, type Finding } from './finding.ts'
import { nodeAt } from './node.ts'
import type { Goal } from './solver.ts'
import { addsUp, opposes, repeats, targetOf } from './targets.ts'

/** Of rules by the thousand not every pair is looked at; nor is every pair that meets examined. */
const [MOST_LOOKED_AT, MOST_EXAMINED] = [100_000, 2000]

/** Pairs of rules that contradict, repeat or cover one another. */
export function lintRulePairs(space: AnswerSpace, mayFire: readonly boolean[]): Finding[] {
  return pairsThatMeet(space, mayFire).flatMap(([a, b]) => lintPair(space, a, b))
}

function lintPair(space: AnswerSpace, a: number, b: number): Finding[] {
  const [one, other] = [a, b].map((r) => space.model.document.rules[r]) as [Rule, Rule]
  const how = howTheyMeet(space, a, b)
  if (how === undefined) return []
  const both = find(space, [a, b], [])
  if (!both) return []
  const pointer = at('/rules', b)
  const about = { rule: other.key, otherRule: one.key }
  const witness = { answers: both, rule: one.key }
  if (how === 'opposed') return [finding('rulesContradict', pointer, about, witness)]
  for (const [covered, covering] of [
    [b, a],
    [a, b],
  ] as const) {
    const [small, large] = [covered, covering].map((r) => space.model.document.rules[r]) as [Rule, Rule]
    if (!small.effects.every((x) => large.effects.some((y) => repeats(x, y)))) continue
    const alone = find(space, [covered], [covering])
    if (alone === undefined) return []
    if (alone === null)
      return [
        finding(
          'ruleCovered',
          at('/rules', covered),
          { rule: small.key, otherRule: large.key },
          { answers: both, rule: large.key },
        ),
      ]
  }
  return how === 'excludes' ? [] : [finding('rulesOverlap', pointer, about, witness)]
}

/**
 * What two rules do to one thing, should they fire together; undefined where they keep out of each other's way. Amounts that add up are
 * doubtful where one rule reads nothing that the other does not: they are steps of one scale then. Two reasons to rule out an option do no
 * harm, unless one always comes with the other.
 */
function howTheyMeet({ model }: AnswerSpace, a: number, b: number): 'opposed' | 'twice' | 'excludes' | undefined {
  const [one, other] = [a, b].map((r) => model.document.rules[r]) as [Rule, Rule]
  const pairs = one.effects.flatMap((x) => other.effects.map((y) => [x, y] as const))
  if (pairs.some(([x, y]) => opposes(x, y))) return 'opposed'
  const repeated = pairs.filter(([x, y]) => repeats(x, y))
  if (repeated.some(([x]) => x.type !== 'exclude' && x.type !== 'caseStudy')) return 'twice'
  const [first, second] = [a, b].map((r) => new Set((model.rules[r] as CompiledRule).reads)) as [
    Set<number>,
    Set<number>,
  ]
  const within = (small: Set<number>, large: Set<number>) => small.size > 0 && [...small].every((i) => large.has(i))
  if ((within(first, second) || within(second, first)) && pairs.some(([x, y]) => addsUp(x, y))) return 'twice'
  return repeated.length > 0 ? 'excludes' : undefined
}

/** Answers under which some rules fire and others do not. */
function find(space: AnswerSpace, fire: readonly number[], not: readonly number[]): Answers | null | undefined {
  const source = (r: number) => (space.model.rules[r] as CompiledRule).source
  const holds = ({ fired }: AnswerSample) => fire.every((r) => fired[source(r)]) && not.every((r) => !fired[source(r)])
  const sample = space.samples.find(holds)
  if (sample) return sample.answers
  const goal =
    (holds: boolean) =>
    (r: number): Goal => ({ node: nodeAt(space.whens, r), holds })
  return space.find([...fire.map(goal(true)), ...not.map(goal(false))], 'pairs', Math.max(...fire, ...not))
}

/** Pairs that do something to one thing, by the later rule. */
function pairsThatMeet(space: AnswerSpace, mayFire: readonly boolean[]): [number, number][] {
  const { rules } = space.model.document
  const byTarget = new Map<string, number[]>()
  rules.forEach(({ effects }, r) => {
    if (!mayFire[r]) return
    for (const target of new Set(effects.map(targetOf))) byTarget.set(target, [...(byTarget.get(target) ?? []), r])
  })
  const looked = new Set<number>()
  const pairs: [number, number][] = []
  for (const group of byTarget.values())
    for (const [i, b] of group.entries()) {
      if (looked.size + i > MOST_LOOKED_AT || pairs.length > MOST_EXAMINED) {
        space.skip('pairs', b)
        continue
      }
      for (const a of group.slice(0, i)) {
        const name = a * rules.length + b
        if (looked.has(name)) continue
        looked.add(name)
        if (howTheyMeet(space, a, b)) pairs.push([a, b])
      }
    }
  return pairs.sort((x, y) => x[1] - y[1] || x[0] - y[0])
}
