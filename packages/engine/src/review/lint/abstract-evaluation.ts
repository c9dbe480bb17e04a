import type { Budget } from './budget.ts'
import { type AnswerBox, type AnswerDomain, hasAnswer } from './domain.ts'
import type { Node } from './node.ts'

/** The possible values of a condition over a box of answers, as a bit set. */
export const [IS_TRUE, IS_FALSE, IS_UNKNOWN] = [1, 2, 4] as const

/** The result once the budget is exhausted. */
const ANYTHING = IS_TRUE | IS_FALSE | IS_UNKNOWN

/** The range of a part of a condition, whether it may be unknown, and whether it can be known at all. */
export interface ValueRange {
  low: number
  high: number
  none: boolean
  some: boolean
}

/**
 * Abstract interpretation of conditions over a box of answers. Sound: no value that some answer of the box gives is missing. Exact for a point.
 *
 * Numbers are bounded by the same operations that deciding uses: rounding is monotonic, so the bounds hold to the last
 * digit. Once the budget is exhausted, every value is possible.
 */
export class AbstractEvaluation {
  constructor(private readonly budget: Budget) {}

  truth(node: Node, box: AnswerBox): number {
    if (!this.budget.take(1)) return ANYTHING
    switch (node.kind) {
      case 'literal':
        return node.value === true ? IS_TRUE : IS_FALSE
      case 'answered': {
        const domain = box[node.at] as AnswerDomain
        return (hasAnswer(domain) ? IS_TRUE : 0) | (domain.none ? IS_FALSE : 0)
      }
      case 'question':
        return truthOf(box[node.at] as AnswerDomain)
      case 'list':
        return IS_UNKNOWN
      case 'operation':
        return this.operation(node, box)
    }
  }

  private operation({ name, args }: Node & { kind: 'operation' }, box: AnswerBox): number {
    switch (name) {
      case 'and':
        return this.joined(args, box, IS_TRUE, IS_FALSE)
      case 'or':
        return this.joined(args, box, IS_FALSE, IS_TRUE)
      case '!':
        return negated(this.truth(args[0] as Node, box))
      case '!!':
        return this.truth(args[0] as Node, box)
      case '==':
      case '===':
        return this.equality(args, box)
      case '!=':
      case '!==':
        return negated(this.equality(args, box))
      case 'in':
        return this.membership(args[0] as Node, args[1] as Node, box)
      default:
        return this.ordering(name, args, box)
    }
  }

  /** @param neutral what a part must be so as not to decide; `settling` decides alone */
  private joined(args: readonly Node[], box: AnswerBox, neutral: number, settling: number): number {
    let found = 0
    let all = neutral | IS_UNKNOWN
    for (const each of args) {
      const truth = this.truth(each, box)
      if (truth === settling) return settling
      if (truth & settling) found |= settling
      if (truth & IS_UNKNOWN) found |= IS_UNKNOWN
      if (!(truth & neutral)) all &= ~neutral
      if (!(truth & (neutral | IS_UNKNOWN))) all = 0
    }
    return (found & settling) | (all & neutral) | (found & all & IS_UNKNOWN)
  }

  private equality([a, b]: readonly Node[], box: AnswerBox): number {
    const [left, right] = [a as Node, b as Node]
    if (isSame(left, right))
      return compared(hasAnswer(box[left.at] as AnswerDomain), (box[left.at] as AnswerDomain).none, true, false)
    if (isNumber(left, box) && isNumber(right, box)) {
      const [x, y] = [this.range(left, box), this.range(right, box)]
      const same = x.low <= y.high && y.low <= x.high
      const other = !(x.low === x.high && y.low === y.high && x.low === y.low)
      return compared(x.some && y.some, x.none || y.none, same, other)
    }
    const [x, y] = [this.values(left, box), this.values(right, box)]
    this.budget.take(x.values.length + y.values.length)
    const right_ = new Set(y.values)
    const same = x.values.some((each) => right_.has(each))
    const other = x.values.length > 1 || y.values.length > 1 || !same
    return compared(x.values.length > 0 && y.values.length > 0, x.none || y.none, same, other)
  }

  private ordering(name: string, args: readonly Node[], box: AnswerBox): number {
    const ranges = args.map((each) => this.range(each, box))
    let [holds, fails] = [true, false]
    for (let i = 1; i < ranges.length; i++) {
      const [one, other] = [ranges[i - 1] as ValueRange, ranges[i] as ValueRange]
      const [x, y] = name === '>' || name === '>=' ? [other, one] : [one, other]
      const strict = name === '<' || name === '>'
      if (isSame(args[i - 1] as Node, args[i] as Node)) {
        if (strict) [holds, fails] = [false, true]
        continue
      }
      if (!(strict ? x.low < y.high : x.low <= y.high)) holds = false
      if (strict ? x.high >= y.low : x.high > y.low) fails = true
    }
    return compared(
      ranges.every(({ some }) => some),
      ranges.some(({ none }) => none),
      holds,
      fails,
    )
  }

  private membership(item: Node, list: Node, box: AnswerBox): number {
    if (list.kind === 'list') {
      this.budget.take(list.values.length)
      if (isNumber(item, box)) {
        const { low, high, none, some } = this.range(item, box)
        const inside = (list.values as number[]).filter((x) => x >= low && x <= high)
        return compared(some, none, inside.length > 0, low < high || inside.length === 0)
      }
      const { values, none } = this.values(item, box)
      const listed = new Set<unknown>(list.values)
      return compared(
        values.length > 0,
        none,
        values.some((each) => listed.has(each)),
        values.some((each) => !listed.has(each)),
      )
    }
    const { values, none } = this.values(item, box)
    const set = box[(list as Node & { kind: 'question' }).at] as AnswerDomain & { kind: 'set' }
    this.budget.take(set.keys.length)
    const ways = values.map((each) => set.taken[set.keys.indexOf(each as string)] ?? 0)
    return compared(
      values.length > 0 && set.known,
      none || set.none,
      ways.some((way) => way !== 0),
      ways.some((way) => way !== 1),
    )
  }

  /** The choices, or truth values, that a part may be. */
  values(node: Node, box: AnswerBox): { values: readonly (string | boolean)[]; none: boolean } {
    if (node.kind === 'literal') return { values: [node.value as string | boolean], none: false }
    const domain = node.kind === 'question' ? (box[node.at] as AnswerDomain) : undefined
    if (domain?.kind === 'choice') return domain
    const truth = this.truth(node, box)
    const values = [...(truth & IS_TRUE ? [true] : []), ...(truth & IS_FALSE ? [false] : [])]
    return { values, none: (truth & IS_UNKNOWN) !== 0 }
  }

  range(node: Node, box: AnswerBox): ValueRange {
    if (!this.budget.take(1)) return { ...EVERYTHING, none: true, some: true }
    if (node.kind === 'literal') {
      const x = node.value as number
      return { low: x, high: x, none: false, some: true }
    }
    if (node.kind === 'question') {
      const { low, high, none } = box[node.at] as AnswerDomain & { kind: 'number' }
      return { low, high, none, some: low <= high }
    }
    const { name, args } = node as Node & { kind: 'operation' }
    const parts = args.map((each) => this.range(each, box))
    const found = { none: parts.some(({ none }) => none), some: parts.every(({ some }) => some) }
    const [a, b] = parts as [ValueRange, ValueRange | undefined]
    if (name === '+') return { ...found, ...parts.reduce(plus, { low: 0, high: 0 }) }
    if (name === '*') return { ...found, ...parts.reduce<Bounds>(times, { low: 1, high: 1 }) }
    if (name === '-') return { ...found, ...(b ? minus(a, b) : { low: -a.high, high: -a.low }) }
    const by = b as ValueRange
    if (by.low > 0 || by.high < 0) return { ...found, ...over(a, by.low, by.high) }
    // Division by zero is unknown; otherwise the divisor is not zero.
    if (by.low === 0 && by.high > 0) return { none: true, some: found.some, ...over(a, Number.MIN_VALUE, by.high) }
    if (by.high === 0 && by.low < 0) return { none: true, some: found.some, ...over(a, by.low, -Number.MIN_VALUE) }
    return { none: true, some: found.some && !(by.low === 0 && by.high === 0), ...EVERYTHING }
  }
}

/** Whether both are the answer to one question. */
const isSame = (a: Node, b: Node): a is Node & { kind: 'question' } =>
  a.kind === 'question' && b.kind === 'question' && a.at === b.at

interface Bounds {
  low: number
  high: number
}

const EVERYTHING: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** An overflow may give NaN; of a comparison with it is only known that it is true or false. */
const sound = (low: number, high: number): Bounds => (low <= high ? { low, high } : EVERYTHING)

const plus = (a: Bounds, b: Bounds) => sound(a.low + b.low, a.high + b.high)
const minus = (a: Bounds, b: Bounds) => sound(a.low - b.high, a.high - b.low)
const times = (a: Bounds, b: Bounds) => hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high])
const over = (a: Bounds, low: number, high: number) => hull([a.low / low, a.low / high, a.high / low, a.high / high])
const hull = (corners: number[]): Bounds => sound(Math.min(...corners), Math.max(...corners))

const compared = (some: boolean, none: boolean, holds: boolean, fails: boolean) =>
  (some && holds ? IS_TRUE : 0) | (some && fails ? IS_FALSE : 0) | (none ? IS_UNKNOWN : 0)

const negated = (truth: number) =>
  (truth & IS_TRUE ? IS_FALSE : 0) | (truth & IS_FALSE ? IS_TRUE : 0) | (truth & IS_UNKNOWN)

function truthOf(domain: AnswerDomain): number {
  const { values, none } = domain as AnswerDomain & { kind: 'choice' }
  return (values.includes(true) ? IS_TRUE : 0) | (values.includes(false) ? IS_FALSE : 0) | (none ? IS_UNKNOWN : 0)
}

const ARITHMETIC = new Set(['+', '-', '*', '/'])

/** Whether a part is a number. */
export function isNumber(node: Node, box: AnswerBox): boolean {
  if (node.kind === 'literal') return typeof node.value === 'number'
  if (node.kind === 'operation') return ARITHMETIC.has(node.name)
  return node.kind === 'question' && box[node.at]?.kind === 'number'
}
