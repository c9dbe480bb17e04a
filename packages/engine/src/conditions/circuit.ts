import type { Answer, Question } from '../document.ts'
import type { Expression, Test, TruthExpression } from './expression.ts'
import type { Values } from './variables.ts'
import { Regions } from './regions.ts'

/** Laying out grows with their square: what a person could not have written is worked out each time instead. */
const [MOST_COMPARISONS, MOST_CHOICES] = [256, 64]

/**
 * All conditions of a model, laid out so that what an answer decides is looked up and not worked out.
 *
 * A condition becomes literals with jumps between them. A literal says that a part of it is known to hold, or is known to fail; "unknown"
 * is neither. No third value and no negation are left: a condition is true where enough of its literals are. A literal that
 * reads one question with choices, or compares a number with constants, is a signal: each choice and each region of numbers lists the
 * signals that it turns on. Any other literal is a test.
 */
export class Circuit {
  readonly tests: { run: Test; wanted: boolean; reads: readonly number[] }[] = []
  /** By question and choice: the signals that the choice turns on. */
  private readonly turnedOn: ReadonlyMap<string, number[]>[]
  /** Literals that hold for the same choices of a question are one signal. */
  private readonly signals = new Map<string, number>()
  signalCount = 0
  /** Of the number questions. */
  readonly regions: readonly (Regions | undefined)[]

  constructor(private readonly questions: readonly Question[]) {
    this.regions = questions.map(({ type }) => (type === 'number' ? new Regions() : undefined))
    this.turnedOn = questions.map(({ choices = [] }) => new Map(choices.map(({ key }) => [key, []])))
  }

  /** The signals that a choice turns on; complete once every condition is in. */
  signalsOf(question: number, choice: string): readonly number[] {
    return this.turnedOn[question]?.get(choice) ?? []
  }

  /** Three numbers a literal: its signal, or below 0 its test; where to go on if it holds; and if it does not. */
  readonly code: number[] = []

  /** Lays out one more condition. */
  gate(condition: TruthExpression): Gate {
    return this.line(this.node(condition, true, true, false))
  }

  private line(start: Node): Gate {
    const places = new Map<Node, number>()
    const order: Exclude<Node, boolean>[] = []
    const visit = (node: Node): number => {
      if (typeof node === 'boolean') return node ? TRUE : FALSE
      const seen = places.get(node)
      if (seen !== undefined) return seen
      const place = this.code.length + 3 * order.length
      places.set(node, place)
      order.push(node)
      return place
    }
    const first = visit(start)
    const lines: number[] = []
    for (let i = 0; i < order.length; i++) {
      const { place, yes, no } = order[i] as Exclude<Node, boolean>
      lines.push(place, visit(yes), visit(no))
    }
    for (const number of lines) this.code.push(number)
    return first
  }

  /** Where to go if an expression is known to be as wanted, and where if it is not. */
  private node(expression: Expression, wanted: boolean, yes: Node, no: Node): Node {
    const { joins } = expression
    if (!joins) return this.literal(expression, wanted, yes, no)
    const { how, parts } = joins
    if (how === 'is' || how === 'not') return this.node(parts[0] as Expression, (how === 'is') === wanted, yes, no)
    // All parts of an `and` must hold, one part of an `or`; to fail, one and all.
    const all = (how === 'and') === wanted
    return parts.reduceRight(
      (next, part) => (all ? this.node(part, wanted, next, no) : this.node(part, wanted, yes, next)),
      all ? yes : no,
    )
  }

  private literal(expression: Expression, wanted: boolean, yes: Node, no: Node): Node {
    const { reads, run, compares } = expression
    // What is true or false without any answer stays so: `or` with a part that is always true, and every literal.
    const settled = run([])
    if (settled !== undefined) return settled === wanted ? yes : no
    const [question] = reads
    if (question === undefined) return no
    const { type, choices } = this.questions[question] as Question
    const holds = (value: Exclude<Answer, null>) => run(onlyKnown(question, value)) === wanted
    const regions = this.regions[question]
    if (reads.length === 1 && regions && compares && regions.size < MOST_COMPARISONS)
      return { place: regions.signal(compares, holds, () => this.signalCount++), yes, no }
    if (reads.length > 1 || !choices || type === 'multi' || choices.length > MOST_CHOICES) {
      this.tests.push({ run: run as Test, wanted, reads })
      return { place: -this.tests.length, yes, no }
    }
    const holding = choices.filter(({ key }) => holds(type === 'boolean' ? key === 'yes' : key))
    if (holding.length === 0) return no
    const name = `${question} ${holding.map(({ key }) => key).join(' ')}`
    const known = this.signals.get(name)
    const place = known ?? this.signalCount++
    if (known === undefined) {
      this.signals.set(name, place)
      for (const { key } of holding) this.turnedOn[question]?.get(key)?.push(place)
    }
    return { place, yes, no }
  }
}

function onlyKnown(question: number, value: Exclude<Answer, null>): Values {
  const values: Values[number][] = []
  values[question] = value
  return values
}

type Node = boolean | { place: number; yes: Node; no: Node }

/** Where a condition starts in the code; or what it always is. */
export type Gate = number

const TRUE = -1
const FALSE = -2

/** The input of an evaluation: which signals are on (1) or off (0), and the answers for the tests. */
export interface KnownAnswers {
  on: Uint8Array
  values: Values
  /** Questions whose answers may still change, by place: a test that reads one has the value of `otherwise`. */
  open?: readonly boolean[]
  otherwise?: boolean
}

/** Whether a condition is true. Cost: at most its literals. */
export const isTrue = (gate: Gate, circuit: Circuit, known: KnownAnswers): boolean =>
  truthOf(gate, circuit, known) === 1

/** The same as a number, 1 or 0. Where to go on is reckoned, since no processor can guess what clients answer. */
export function truthOf(gate: Gate, circuit: Circuit, known: KnownAnswers): number {
  const { code } = circuit
  const { on } = known
  let at = gate
  while (at >= 0) {
    const place = code[at] as number
    const holds = place >= 0 ? (on[place] as number) : Number(passes(circuit, -1 - place, known))
    at = code[at + 2 - holds] as number
  }
  return at - FALSE
}

function passes({ tests }: Circuit, test: number, { values, open, otherwise }: KnownAnswers): boolean {
  const { run, wanted, reads } = tests[test] as Circuit['tests'][number]
  if (open) for (const question of reads) if (open[question]) return otherwise === true
  return run(values) === wanted
}
