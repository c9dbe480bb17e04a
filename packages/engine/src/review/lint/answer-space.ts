import type { CompiledModel } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { CompiledRule, CompiledSource } from '../../decide/sources.ts'
import type { Answers } from '../../document.ts'
import { randomAnswer } from '../../progress/random-answers.ts'
import { sfc32 } from '../../robustness/sfc32.ts'
import { Budget } from './budget.ts'
import { costOfSituation } from './cost.ts'
import { type AnswerBox, unknown, wholeDomain } from './domain.ts'
import type { About } from './about.ts'
import { any, type Node, nodeOf, reads } from './node.ts'
import { IS_TRUE, AbstractEvaluation } from './abstract-evaluation.ts'
import { type Goal, Solver } from './solver.ts'

/** Answer sets drawn at random, and the operations that drawing them may take. */
const [MOST_SAMPLES, SAMPLING] = [2000, 5_000_000]
/** Operations for proofs that are simple, and for one such; and for those that are not. */
const [SIMPLE, SIMPLE_EACH, HARD, HARD_EACH] = [1_000_000, 1000, 1_000_000, 100_000]
/** A few hard proofs must not leave nothing to the others: none gets more than this share of what is left. */
const SHARE = 1 / 20

export type LintPart = NonNullable<About['part']>

/** What a set of answers fires and shows, as far as lint needs it. */
export interface AnswerSample {
  answers: Answers
  fired: Uint8Array
  shown: readonly boolean[]
  /** By question: it shows and has an answer. */
  known: readonly boolean[]
}

/** The space of all possible answers to a model: a random sample of it, and proofs about all of it. */
export class AnswerSpace {
  readonly samples: AnswerSample[]
  /** For proofs that are expensive. */
  readonly budget = new Budget(HARD)
  private readonly simple = new Budget(SIMPLE)
  /** By part of the model: the elements that could not be examined to the end. */
  readonly unexamined = new Map<LintPart, Set<string>>()
  readonly whens: readonly Node[]
  readonly showIfs: readonly (Node | undefined)[]
  readonly studied: readonly (Node | undefined)[]
  private readonly solver: Solver
  /** Nothing is answered. */
  private readonly nothing: AnswerBox
  private readonly sourceNodes = new Map<number, Node>()

  constructor(readonly model: CompiledModel) {
    const { questions, rules, caseStudies } = model.document
    const placeOf = new Map(questions.map(({ key }, i) => [key, i]))
    this.solver = new Solver(model, placeOf)
    this.showIfs = this.solver.showIf
    this.whens = rules.map(({ when }) => nodeOf(when, placeOf))
    this.studied = caseStudies.map(({ when }) => (when === undefined ? undefined : nodeOf(when, placeOf)))
    this.nothing = questions.map((question) => unknown(wholeDomain(question)))
    this.samples = this.drawn()
  }

  private drawn(): AnswerSample[] {
    const { document } = this.model
    const draw = sfc32('l', document.slug)
    const count = Math.max(10, Math.min(MOST_SAMPLES, Math.floor(SAMPLING / costOfSituation(this.model))))
    return Array.from({ length: count }, (_, i) => {
      const answers: Answers = {}
      // Every other client leaves some questions open.
      for (const question of document.questions)
        if (i % 2 === 0 || draw() < 0.7) answers[question.key] = randomAnswer(question, draw)
      const { fired, shown, values } = situation(this.model, answers)
      return { answers, fired, shown, known: Array.from(values, (value) => value !== undefined) }
    })
  }

  /**
   * Answers under which every goal holds.
   *
   * @param part what is being examined, and
   * @param element which of it: to be counted where it cannot be known
   * @returns null where it is proven that there are none; undefined where that is not known
   */
  find(goals: readonly Goal[], part: LintPart, element: string | number): Answers | null | undefined {
    const attempt = (budget: Budget, own: Budget) => {
      const found = this.solver.find(goals, own)
      budget.giveBack(own)
      return found
    }
    let found = attempt(this.simple, this.simple.part(SIMPLE_EACH))
    if (found === undefined) found = attempt(this.budget, this.budget.part(HARD_EACH, SHARE))
    if (found === undefined) this.skip(part, element)
    return found
  }

  /** Something could not be examined. */
  skip(part: LintPart, element: string | number) {
    const known = this.unexamined.get(part) ?? new Set()
    this.unexamined.set(part, known.add(String(element)))
  }

  /** True of the answers under which a source fires. */
  fires(source: number): Node {
    const known = this.sourceNodes.get(source)
    if (known) return known
    const node = this.nodeOfSource(source)
    this.sourceNodes.set(source, node)
    return node
  }

  private nodeOfSource(place: number): Node {
    const { sources, questions, rules } = this.model
    const { question } = sources[place] as CompiledSource
    if (question < 0) return this.whens[place - (rules[0] as CompiledRule).source] as Node
    const asked = questions[question] as CompiledModel['questions'][number]
    const read: Node = { kind: 'question', at: question }
    if (asked.type === 'number') return { kind: 'answered', at: question }
    const key = [...asked.choices.keys()][place - asked.source] as string
    if (asked.type === 'multi') return { kind: 'operation', name: 'in', args: [{ kind: 'literal', value: key }, read] }
    const value = asked.type === 'boolean' ? key === 'yes' : key
    return { kind: 'operation', name: '==', args: [read, { kind: 'literal', value }] }
  }

  /** True of the answers under which an option is ruled out; undefined where nothing ever rules it out. */
  rulesOut(option: number): Node | undefined {
    const sources = this.model.exclusions.filter((each) => each.option === option).map(({ source }) => source)
    return sources.length === 0 ? undefined : any([...new Set(sources)].map((source) => this.fires(source)))
  }

  /**
   * Whether a condition is true of all answers, or at least wherever everything that it reads is answered.
   *
   * @param holds whether it is in a sample
   */
  holdsThroughout(node: Node, holds: (sample: AnswerSample) => boolean, part: LintPart, element: number): boolean {
    if (this.alwaysTrue(node)) return true
    const read = [...new Set(reads(node))]
    if (this.samples.some((sample) => !holds(sample) && read.every((i) => sample.known[i]))) return false
    const answered = read.map((at): Goal => ({ node: { kind: 'answered', at }, holds: true }))
    // Questions that are never answered together prove nothing.
    if (!this.samples.some((sample) => read.every((i) => sample.known[i]))) return false
    return this.find([{ node, holds: false }, ...answered], part, element) === null
  }

  /** Whether a condition is true with nothing answered: then it is true of all answers. */
  private alwaysTrue(node: Node): boolean {
    return new AbstractEvaluation(this.budget).truth(node, this.nothing) === IS_TRUE
  }
}
