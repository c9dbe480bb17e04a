import { situation } from '../../decide/situation.ts'
import type { Answer, Answers, Rule } from '../../document.ts'
import { at } from '../../pointer.ts'
import type { AnswerSpace } from './answer-space.ts'
import { Budget } from './budget.ts'
import { type AnswerBox, type AnswerDomain, roundNumber, unknown, wholeDomain } from './domain.ts'
import { finding, type Finding } from './finding.ts'
import { literals, type Node } from './node.ts'
import { IS_TRUE, AbstractEvaluation } from './abstract-evaluation.ts'
import { targetOf } from './targets.ts'

/** Ways in which the other questions are answered that are looked at; and operations. */
const [MOST_CONTEXTS, MOST_OPERATIONS] = [48, 300_000]

/**
 * Where rules about a number leave a gap that looks like a forgotten boundary: between two of them, or at an end of the range. Two rules
 * that are unrelated leave a gap as well, and that is no finding.
 */
export function gaps(space: AnswerSpace, i: number): Finding[] {
  const { document, rules: compiled } = space.model
  const question = document.questions[i]
  if (question?.type !== 'number') return []
  const about = compiled.flatMap(({ reads }, r) => (reads.includes(i) ? [r] : []))
  if (about.length < 2) return []
  const budget = space.budget.part(MOST_OPERATIONS, 1 / 4)
  const line = cellsOf(
    question.min ?? 0,
    question.max ?? 0,
    about.map((r) => space.whens[r] as Node),
  )
  const families = familiesOf(document.rules, about)
  const found = new Map<string, Finding>()
  for (const context of contexts(space, i, about)) {
    const firing = firingAt(space, { i, about, line, context, budget })
    if (!firing) {
      space.skip('questions', i)
      break
    }
    for (const family of families)
      for (const gap of gapsIn(line, firing, family, document.rules)) {
        const value = (line[gap.cell] as Cell).value
        const place = `${gap.from}/${gap.to}`
        const answers = { ...context, [question.key]: value }
        if (found.has(place) || !shows(space, answers, i, gap)) continue
        const [rule, otherRule] = [gap.below, gap.above].map((r) =>
          r === undefined ? undefined : document.rules[r]?.key,
        )
        const sides = { ...(rule !== undefined && { rule }), ...(otherRule !== undefined && { otherRule }) }
        const about = { question: question.key, value, ...sides }
        found.set(place, finding('gapInRanges', at('/questions', i), about, { value, answers }))
      }
  }
  space.budget.giveBack(budget)
  return [...found.values()]
}

/** A number at which conditions turn, or the range between two of them. */
interface Cell {
  from: number
  to: number
  value: number
}

function cellsOf(min: number, max: number, nodes: readonly Node[]): Cell[] {
  const named = nodes.flatMap((node) => [...literals(node)]).filter((x): x is number => typeof x === 'number')
  const points = [...new Set([min, ...named.filter((x) => x > min && x < max), max])].sort((a, b) => a - b)
  return points.flatMap((x, k): Cell[] => {
    const before = points[k - 1]
    const own = { from: x, to: x, value: x }
    if (before === undefined) return [own]
    const value = roundNumber(before, x)
    const inside = value > before && value < x ? value : before + (x - before) / 2
    return inside > before && inside < x ? [{ from: before, to: x, value: inside }, own] : [own]
  })
}

/** Rules that may belong together: all of them, and those that do the same kind of thing. */
function familiesOf(rules: readonly Rule[], about: readonly number[]): number[][] {
  const types = new Set(about.flatMap((r) => rules[r]?.effects.map(({ type }) => type) ?? []))
  const alike = [...types].map((type) => about.filter((r) => rules[r]?.effects.some((effect) => effect.type === type)))
  return [[...about], ...alike].filter((family) => family.length > 1)
}

/** Ways to answer the other questions that the rules read, and those that decide whether they show: none of them, then as samples do. */
function* contexts(space: AnswerSpace, i: number, about: readonly number[]): Generator<Answers> {
  const { questions, rules } = space.model
  const others = new Set([i, ...about.flatMap((r) => rules[r]?.reads ?? [])])
  for (const other of others) for (const read of questions[other]?.reads ?? []) others.add(read)
  others.delete(i)
  yield {}
  if (others.size === 0) return
  const seen = new Set<string>()
  for (const { answers } of space.samples) {
    if (seen.size >= MOST_CONTEXTS) return
    const own = Object.fromEntries(
      [...others].flatMap((other): [string, Answer][] => {
        const key = questions[other]?.key as string
        return Object.hasOwn(answers, key) ? [[key, answers[key] as Answer]] : []
      }),
    )
    const name = JSON.stringify(own)
    if (seen.has(name)) continue
    seen.add(name)
    yield own
  }
}

interface Look {
  i: number
  about: readonly number[]
  line: readonly Cell[]
  context: Answers
  budget: Budget
}

/** By cell, the rules that fire there; undefined where the budget is spent. */
function firingAt(space: AnswerSpace, { i, about, line, context, budget }: Look): Set<number>[] | undefined {
  const { questions } = space.model.document
  const possible = new AbstractEvaluation(budget)
  const { values } = situation(space.model, context)
  budget.take(questions.length)
  const box: AnswerBox = questions.map((question, q) => pointAt(wholeDomain(question), values[q]))
  const firing: Set<number>[] = []
  for (const { value } of line) {
    box[i] = { kind: 'number', none: false, low: value, high: value }
    firing.push(new Set(about.filter((r) => possible.truth(space.whens[r] as Node, box) === IS_TRUE)))
    if (budget.spent) return undefined
  }
  return firing
}

function pointAt(whole: AnswerDomain, value: unknown): AnswerDomain {
  if (value === undefined) return unknown(whole)
  if (whole.kind === 'number') return { ...whole, none: false, low: value as number, high: value as number }
  if (whole.kind === 'choice') return { ...whole, none: false, values: [value as string | boolean] }
  return { ...whole, none: false, taken: whole.keys.map((key) => ((value as string[]).includes(key) ? 1 : 0)) }
}

/** Cells where no rule of a family fires, and the rules on either side. */
interface Gap {
  from: number
  to: number
  /** The one to show. */
  cell: number
  below: number | undefined
  above: number | undefined
}

function* gapsIn(
  line: readonly Cell[],
  firing: readonly Set<number>[],
  family: readonly number[],
  rules: readonly Rule[],
): Generator<Gap> {
  const fires = (cell: number) => family.filter((r) => firing[cell]?.has(r))
  for (let from = 0; from < line.length; from++) {
    if (fires(from).length > 0) continue
    let to = from
    while (to + 1 < line.length && fires(to + 1).length === 0) to++
    const [below, above] = [fires(from - 1), fires(to + 1)]
    const width = widthOf(line, from, to)
    const gap = { from, to, cell: widest(line, from, to) }
    // A rule on both sides leaves its own hole, which its author wrote.
    if (!below.some((r) => above.includes(r))) {
      const [low, high] = [below[0], above[0]]
      const runs = { line, firing, family }
      if (low !== undefined && high !== undefined) {
        if (below.some((a) => above.some((b) => belong(a, b, width, runs, [from - 1, to + 1], rules))))
          yield { ...gap, below: low, above: high }
      } else if (high !== undefined && atTheEnd(high, to + 1, 1, width, runs))
        yield { ...gap, below: undefined, above: high }
      else if (low !== undefined && atTheEnd(low, from - 1, -1, width, runs))
        yield { ...gap, below: low, above: undefined }
    }
    from = to
  }
}

interface Runs {
  line: readonly Cell[]
  firing: readonly Set<number>[]
  family: readonly number[]
}

/** Whether two rules beside a gap look like neighbouring bands of one range. */
function belong(
  a: number,
  b: number,
  width: number,
  runs: Runs,
  [left, right]: [number, number],
  rules: readonly Rule[],
) {
  const [one, other] = [rules[a] as Rule, rules[b] as Rule]
  const targets = new Set(one.effects.map(targetOf))
  if (other.effects.some((effect) => targets.has(targetOf(effect)))) return true
  const [start, end] = [endOf(a, left, -1, runs), endOf(b, right, 1, runs)]
  if (width < Math.min(widthOf(runs.line, start, left), widthOf(runs.line, right, end))) return true
  const types = new Set(one.effects.map(({ type }) => type))
  return other.effects.some(({ type }) => types.has(type)) && (start > 0 || end < runs.line.length - 1)
}

/** Whether the rule beside an end that is left open is a band that another one follows: its author began one band too late, or ended too early. */
function atTheEnd(rule: number, cell: number, way: 1 | -1, width: number, runs: Runs): boolean {
  const { line, firing, family } = runs
  const end = endOf(rule, cell, way, runs)
  const next = end + way
  if (next < 0 || next >= line.length || !family.some((r) => r !== rule && firing[next]?.has(r))) return false
  return width < widthOf(line, Math.min(cell, end), Math.max(cell, end)) / 2
}

/** The last cell in a direction up to which a rule fires without a break. */
function endOf(rule: number, cell: number, way: 1 | -1, { firing }: Runs): number {
  let end = cell
  while (firing[end + way]?.has(rule)) end += way
  return end
}

const widthOf = (line: readonly Cell[], from: number, to: number) => (line[to] as Cell).to - (line[from] as Cell).from

function widest(line: readonly Cell[], from: number, to: number): number {
  let best = from
  for (let cell = from; cell <= to; cell++) if (widthOf(line, cell, cell) > widthOf(line, best, best)) best = cell
  return best
}

/** Whether the answers really show it: the question counts, and neither rule fires. */
function shows({ model }: AnswerSpace, answers: Answers, i: number, { below, above }: Gap): boolean {
  const { values, fired } = situation(model, answers)
  return (
    values[i] !== undefined && [below, above].every((r) => r === undefined || !fired[model.rules[r]?.source as number])
  )
}
