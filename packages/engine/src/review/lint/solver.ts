import type { CompiledModel } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { Answers, Question } from '../../document.ts'
import type { Budget } from './budget.ts'
import {
  answerOf,
  type AnswerBox,
  type AnswerDomain,
  halves,
  isPoint,
  known,
  roundNumber,
  hasAnswer,
  unknown,
  wholeDomain,
} from './domain.ts'
import { literals, type Node, nodeOf, reads } from './node.ts'
import { Narrowing } from './narrow.ts'
import { IS_FALSE, IS_TRUE, IS_UNKNOWN, AbstractEvaluation } from './abstract-evaluation.ts'

/** What answers are sought for: a condition that must be true, or must not be. */
export interface Goal {
  node: Node
  holds: boolean
}

/**
 * Finds answers under which conditions hold, or proves that there are none: over every choice, every set of choices, every number that a
 * computer can write, and every way of leaving questions open.
 *
 * By interval branch and prune: a box of answers is narrowed, discarded if it is empty, tested at single points, and split.
 *
 * @see L. Jaulin et al., Applied Interval Analysis (2001), ch. 3-5
 */
export class Solver {
  readonly showIf: (Node | undefined)[]
  private readonly questions: readonly Question[]

  constructor(
    private readonly model: CompiledModel,
    readonly placeOf: ReadonlyMap<string, number>,
  ) {
    this.questions = model.document.questions
    this.showIf = this.questions.map(({ showIf }) => (showIf === undefined ? undefined : nodeOf(showIf, placeOf)))
  }

  /**
   * @returns the answers; null where it is proven that there are none; undefined where the budget was spent before it was known
   */
  find(goals: readonly Goal[], budget: Budget): Answers | null | undefined {
    const shown = this.closure(goals)
    const nodes = [
      ...goals.map(({ node }) => node),
      ...shown.map((i) => this.showIf[i]).filter((node) => node !== undefined),
    ]
    const counts = new Map<number, number>()
    for (const i of nodes.flatMap((node) => [...reads(node)])) counts.set(i, (counts.get(i) ?? 0) + 1)
    const turning = numbersIn(nodes)
    budget.take(counts.size + nodes.reduce((size, node) => size + reads(node).length, 0) + turning.length)
    const search: Search = { goals, shown, counts, turning, budget, possible: new AbstractEvaluation(budget) }
    const open: AnswerBox[] = [this.wholeBox(shown, nodes)]
    for (let box = open.pop(); box; box = open.pop()) {
      if (budget.spent) return undefined
      if (!this.narrowed(box, search)) continue
      const found = this.tried(box, search)
      if (found) return found
      const cut = this.cut(box, search)
      if (cut === undefined) continue
      const [at, parts] = cut
      for (const part of parts.reverse()) open.push(box.map((domain, i) => (i === at ? part : domain)))
    }
    return budget.spent ? undefined : null
  }

  /** The questions that the goals read, and those that decide whether they show. */
  private closure(goals: readonly Goal[]): number[] {
    const found = new Set(goals.flatMap(({ node }) => reads(node)))
    for (const i of found) for (const read of this.model.questions[i]?.reads ?? []) found.add(read)
    return [...found].sort((a, b) => a - b)
  }

  private wholeBox(shown: readonly number[], nodes: readonly Node[]): AnswerBox {
    const box: AnswerBox = []
    const named = nodes.some(readsChoiceOfAnother) ? undefined : new Set<unknown>()
    if (named) for (const node of nodes) for (const each of literals(node)) named.add(each)
    for (const i of shown) box[i] = wholeDomain(this.questions[i] as Question, named)
    return box
  }

  /** False where nothing is left. */
  private narrowed(box: AnswerBox, { goals, shown, budget, possible }: Search): boolean {
    const narrowing = new Narrowing(budget)
    for (let round = 0; round < 8; round++) {
      narrowing.changed = false
      for (const { node, holds } of goals) {
        if (holds && !narrowing.must(node, true, box)) return false
        if (!holds && !(possible.truth(node, box) & (IS_FALSE | IS_UNKNOWN))) return false
      }
      // The last first: what shows it comes before it.
      for (const i of [...shown].reverse()) {
        const showIf = this.showIf[i]
        const domain = box[i] as AnswerDomain
        if (!showIf) continue
        if (!domain.none) {
          if (!narrowing.must(showIf, true, box)) return false
        } else if (hasAnswer(domain) && !(possible.truth(showIf, box) & IS_TRUE)) {
          box[i] = unknown(domain)
          narrowing.changed = true
        }
      }
      if (!narrowing.changed || budget.spent) break
    }
    return goals.every(({ node, holds }) => possible.truth(node, box) & (holds ? IS_TRUE : IS_FALSE | IS_UNKNOWN))
  }

  /** Two points of the box: one with as little answered as may be, one with as much. */
  private tried(box: AnswerBox, search: Search): Answers | undefined {
    for (const prefer of [unknown, known]) {
      const point = [...box]
      let fits = true
      for (const i of search.shown) {
        const domain = point[i] as AnswerDomain
        if (isPoint(domain)) continue
        point[i] = pointOf(domain.none && hasAnswer(domain) ? prefer(domain) : domain)
        // What was just fixed decides what is left to the others.
        if (domain.kind === 'number' && !this.narrowed(point, search)) {
          fits = false
          break
        }
      }
      if (!fits || !search.shown.every((i) => isPoint(point[i] as AnswerDomain))) continue
      const answers = this.hold(point, search)
      if (answers) return answers
    }
    return undefined
  }

  private hold(point: AnswerBox, { goals, shown, possible, budget }: Search): Answers | undefined {
    if (!goals.every(({ node, holds }) => (possible.truth(node, point) === IS_TRUE) === holds)) return undefined
    const answers: Answers = {}
    for (const i of shown) {
      const domain = point[i] as AnswerDomain
      const showIf = this.showIf[i]
      if (!hasAnswer(domain)) continue
      if (showIf && possible.truth(showIf, point) !== IS_TRUE) return undefined
      answers[this.questions[i]?.key as string] = answerOf(domain)
    }
    if (budget.spent) return undefined
    // The engine itself has the last word: every answer must count.
    const { values } = situation(this.model, answers)
    return shown.every((i) => (values[i] !== undefined) === hasAnswer(point[i] as AnswerDomain)) ? answers : undefined
  }

  /** The question that occurs most often in the conditions is split first. */
  private cut(box: AnswerBox, { shown, counts, turning }: Search): [number, AnswerDomain[]] | undefined {
    let best: number | undefined
    for (const i of shown)
      if (!isPoint(box[i] as AnswerDomain))
        if (
          best === undefined ||
          rank(box[i] as AnswerDomain, counts.get(i)) > rank(box[best] as AnswerDomain, counts.get(best))
        )
          best = i
    return best === undefined ? undefined : [best, halves(box[best] as AnswerDomain, turning)]
  }
}

interface Search {
  goals: readonly Goal[]
  shown: readonly number[]
  counts: ReadonlyMap<number, number>
  turning: readonly number[]
  budget: Budget
  possible: AbstractEvaluation
}

/** Choices are finite, numbers may not be: numbers come last, the widest first. */
function rank(domain: AnswerDomain, count = 0): number {
  if (domain.kind !== 'number' || domain.none) return 2 + count
  const width = domain.high - domain.low
  return width / (1 + width)
}

function pointOf(domain: AnswerDomain): AnswerDomain {
  if (!hasAnswer(domain)) return domain
  if (domain.kind === 'choice') return { ...domain, values: domain.values.slice(0, 1) }
  if (domain.kind === 'set') return { ...domain, taken: domain.taken.map((each) => (each === 2 ? 0 : each)) }
  const at = roundNumber(domain.low, domain.high)
  return { ...domain, low: at, high: at }
}

/** The numbers that conditions name, and 0, by which they may divide; ascending. */
const numbersIn = (nodes: readonly Node[]): number[] => {
  const named = nodes.flatMap((node) => [...literals(node)]).filter((each) => typeof each === 'number')
  return [...new Set([0, ...named])].sort((a, b) => a - b)
}

/** Whether the answer to one question is looked for in that to another: then every choice may matter. */
const readsChoiceOfAnother = (node: Node): boolean =>
  node.kind === 'operation' &&
  ((node.name === 'in' && node.args[0]?.kind === 'question' && node.args[1]?.kind === 'question') ||
    node.args.some(readsChoiceOfAnother))
