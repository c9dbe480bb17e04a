import { nextDown, nextUp } from '../../maths/neighbours.ts'
import type { Budget } from './budget.ts'
import { type AnswerBox, type AnswerDomain, known, hasAnswer } from './domain.ts'
import type { Node } from './node.ts'
import { IS_FALSE, IS_TRUE, isNumber, AbstractEvaluation, type ValueRange } from './abstract-evaluation.ts'

/** More than rounding can change a sum, relative to its terms. */
const SLACK = 1e-12

const OPPOSITES: { [name: string]: string } = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' }

/**
 * Removes answers from a box under which a condition cannot have the wanted value. Some such answers may remain; of those with the wanted
 * value none is removed. The domains in the box are replaced, never altered.
 */
export class Narrowing {
  private readonly possible: AbstractEvaluation
  changed = false

  constructor(private readonly budget: Budget) {
    this.possible = new AbstractEvaluation(budget)
  }

  /** @returns false where nothing is left */
  must(node: Node, wanted: boolean, box: AnswerBox): boolean {
    if (!this.budget.take(1)) return true
    switch (node.kind) {
      case 'literal':
        return node.value === wanted
      case 'list':
        return true
      case 'answered':
        return this.put(node.at, box, (domain) => (wanted ? known(domain) : unansweredOf(domain)))
      case 'question':
        return this.keep(node.at, box, (value) => value === wanted)
      case 'operation':
        return this.operation(node, wanted, box)
    }
  }

  private operation(node: Node & { kind: 'operation' }, wanted: boolean, box: AnswerBox): boolean {
    const { name, args } = node
    const [a, b] = args as [Node, Node]
    switch (name) {
      case '!':
        return this.must(a, !wanted, box)
      case '!!':
        return this.must(a, wanted, box)
      case 'and':
      case 'or':
        if ((name === 'and') === wanted) return args.every((each) => this.must(each, wanted, box))
        return this.one(args, wanted, box)
      case '==':
      case '===':
        return this.equality(a, b, wanted, box)
      case '!=':
      case '!==':
        return this.equality(a, b, !wanted, box)
      case 'in':
        return this.membership(a, b, wanted, box)
      default:
        return this.ordering(node, wanted, box)
    }
  }

  /** One of the parts must be as wanted: where only one can be, it is. */
  private one(args: readonly Node[], wanted: boolean, box: AnswerBox): boolean {
    const can = args.filter((each) => this.possible.truth(each, box) & (wanted ? IS_TRUE : IS_FALSE))
    const [only] = can
    if (only === undefined) return false
    return can.length > 1 || this.must(only, wanted, box)
  }

  private equality(a: Node, b: Node, same: boolean, box: AnswerBox): boolean {
    if (!this.answered(a, box) || !this.answered(b, box)) return false
    if (isNumber(a, box) && isNumber(b, box)) {
      const [x, y] = [this.possible.range(a, box), this.possible.range(b, box)]
      if (same) return this.within(a, y.low, y.high, box) && this.within(b, x.low, x.high, box)
      return this.otherThan(a, y, box) && this.otherThan(b, x, box)
    }
    const [x, y] = [this.possible.values(a, box).values, this.possible.values(b, box).values]
    this.budget.take(x.length + y.length)
    const kept = (others: readonly unknown[]) => {
      const known = new Set(others)
      return (value: unknown) => (same ? known.has(value) : others.length !== 1 || !known.has(value))
    }
    return this.among(a, kept(y), box) && this.among(b, kept(x), box)
  }

  private ordering({ name, args }: Node & { kind: 'operation' }, wanted: boolean, box: AnswerBox): boolean {
    if (!args.every((each) => this.answered(each, box))) return false
    // Of three that are not in order, which two are not is open. What overflows may fail both ways.
    if (!wanted && args.length > 2) return true
    const how = wanted ? name : (OPPOSITES[name] as string)
    for (let i = 1; i < args.length; i++) {
      const [one, other] = [args[i - 1] as Node, args[i] as Node]
      const [x, y] = how === '>' || how === '>=' ? [other, one] : [one, other]
      const strict = how === '<' || how === '>'
      const [low, high] = [this.possible.range(x, box), this.possible.range(y, box)]
      if (!wanted && !(isFinite(low) && isFinite(high))) return true
      if (!this.within(x, Number.NEGATIVE_INFINITY, strict ? nextDown(high.high) : high.high, box)) return false
      if (!this.within(y, strict ? nextUp(low.low) : low.low, Number.POSITIVE_INFINITY, box)) return false
    }
    return true
  }

  private membership(item: Node, list: Node, wanted: boolean, box: AnswerBox): boolean {
    if (!this.answered(item, box) || !this.answered(list, box)) return false
    if (list.kind === 'list') {
      this.budget.take(list.values.length)
      if (!isNumber(item, box)) {
        const listed = new Set<unknown>(list.values)
        return this.among(item, (value) => listed.has(value) === wanted, box)
      }
      const numbers = list.values as number[]
      const { low, high } = this.possible.range(item, box)
      if (!wanted) return numbers.every((x) => this.otherThan(item, { low: x, high: x, none: false, some: true }, box))
      const inside = numbers.filter((x) => x >= low && x <= high)
      return inside.length > 0 && this.within(item, Math.min(...inside), Math.max(...inside), box)
    }
    const { values } = this.possible.values(item, box)
    const [only] = values
    if (values.length !== 1 || list.kind !== 'question') return values.length > 0
    return this.put(list.at, box, (domain) => {
      const set = domain as AnswerDomain & { kind: 'set' }
      const place = set.keys.indexOf(only as string)
      const way = wanted ? 1 : 0
      if (place < 0) return wanted ? { ...set, known: false } : set
      if (set.taken[place] === way) return set
      if (set.taken[place] !== 2) return { ...set, known: false }
      return { ...set, taken: set.taken.map((each, i) => (i === place ? way : each)) }
    })
  }

  /** Everything that an argument reads must be answered for a comparison to be known. */
  private answered(node: Node, box: AnswerBox): boolean {
    if (node.kind === 'question') return this.put(node.at, box, known)
    // `and` and `or` may be known although a part of them is unknown.
    if (node.kind !== 'operation' || !isNumber(node, box)) return true
    return node.args.every((each) => this.answered(each, box))
  }

  private among(node: Node, kept: (value: unknown) => boolean, box: AnswerBox): boolean {
    if (node.kind === 'literal') return kept(node.value)
    if (node.kind === 'question') return this.keep(node.at, box, kept)
    const [yes, no] = [kept(true), kept(false)]
    return yes === no ? yes : this.must(node, yes, box)
  }

  /** Only some answers of a question with choices. */
  private keep(at: number, box: AnswerBox, kept: (value: string | boolean) => boolean): boolean {
    return this.put(at, box, (domain) => {
      const { values } = domain as AnswerDomain & { kind: 'choice' }
      this.budget.take(values.length)
      const left = values.filter(kept)
      return left.length === values.length ? known(domain) : { kind: 'choice', none: false, values: left }
    })
  }

  private otherThan(node: Node, { low, high }: ValueRange, box: AnswerBox): boolean {
    if (low !== high) return true
    if (node.kind === 'literal') return node.value !== low
    const own = this.possible.range(node, box)
    if (own.low === low && own.high === low) return false
    if (own.low === low) return this.within(node, nextUp(low), own.high, box)
    return own.high === low ? this.within(node, own.low, nextDown(low), box) : true
  }

  /** A part must evaluate to a number from `low` to `high`. */
  private within(node: Node, low: number, high: number, box: AnswerBox): boolean {
    if (!this.budget.take(1)) return true
    if (node.kind === 'literal') return (node.value as number) >= low && (node.value as number) <= high
    if (node.kind === 'question')
      return this.put(node.at, box, (domain) => {
        const number = domain as AnswerDomain & { kind: 'number' }
        if (number.low >= low && number.high <= high) return known(number)
        return { kind: 'number', none: false, low: Math.max(number.low, low), high: Math.min(number.high, high) }
      })
    const { name, args } = node as Node & { kind: 'operation' }
    const own = this.possible.range(node, box)
    if (!(own.low <= high && own.high >= low)) return false
    const ranges = args.map((each) => this.possible.range(each, box))
    // With extreme numbers or an overflow nothing is removed.
    if (![...(name === '/' ? [] : [own]), ...ranges].every(isFinite)) return true
    const [bottom, top] = [Math.max(low, own.low), Math.min(high, own.high)]
    return args.every((each, i) => {
      const bounds = inverse(name, ranges, i, bottom, top)
      return bounds === undefined || this.within(each, bounds[0], bounds[1], box)
    })
  }

  private put(at: number, box: AnswerBox, change: (domain: AnswerDomain) => AnswerDomain): boolean {
    const before = box[at] as AnswerDomain
    const after = change(before)
    if (after === before) return hasAnswer(after) || after.none
    box[at] = after
    this.changed = true
    return hasAnswer(after) || after.none
  }
}

const isFinite = ({ low, high }: ValueRange) => Math.abs(low) < 1e150 && Math.abs(high) < 1e150

const unansweredOf = (domain: AnswerDomain): AnswerDomain => {
  if (!hasAnswer(domain)) return domain
  if (domain.kind === 'number') return { ...domain, low: 0, high: -1 }
  return domain.kind === 'choice' ? { ...domain, values: [] } : { ...domain, known: false }
}

/** Between what an argument must lie for the whole to lie between `low` and `high`, a little wider than rounding can need. */
function inverse(
  name: string,
  ranges: readonly ValueRange[],
  i: number,
  low: number,
  high: number,
): [low: number, high: number] | undefined {
  const others = ranges.filter((_, at) => at !== i)
  const size = Math.max(
    ...ranges.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
    Math.abs(low),
    Math.abs(high),
  )
  const wide = (a: number, b: number, slack: number): [number, number] => [a - slack, b + slack]
  if (name === '+') {
    const [least, most] = [others.reduce((sum, r) => sum + r.low, 0), others.reduce((sum, r) => sum + r.high, 0)]
    return wide(low - most, high - least, SLACK * size * ranges.length)
  }
  if (name === '-') {
    const [other] = others
    if (!other) return [-high, -low]
    return i === 0
      ? wide(low + other.low, high + other.high, SLACK * size)
      : wide(other.low - high, other.high - low, SLACK * size)
  }
  if (name === '*' && others.length === 1) {
    const by = others[0] as ValueRange
    return by.low > 0 || by.high < 0 ? quotient(low, high, by) : undefined
  }
  if (name === '/' && i === 0) {
    const by = others[0] as ValueRange
    if (!(by.low > 0 || by.high < 0)) return undefined
    const corners = [low * by.low, low * by.high, high * by.low, high * by.high]
    const most = Math.max(...corners.map(Math.abs))
    return wide(
      Math.min(...corners),
      Math.max(...corners),
      SLACK * most + Number.MIN_VALUE * Math.max(Math.abs(by.low), Math.abs(by.high)),
    )
  }
  if (name === '/' && (low > 0 || high < 0)) {
    const { low: least, high: most } = ranges[0] as ValueRange
    return quotient(least, most, { low, high, none: false, some: true })
  }
  return undefined
}

function quotient(low: number, high: number, by: ValueRange): [number, number] | undefined {
  const corners = [low / by.low, low / by.high, high / by.low, high / by.high]
  const most = Math.max(...corners.map(Math.abs))
  // What is nearly nothing has lost its digits.
  if (!(most < 1e300) || Math.abs(by.low) < 1e-150 || Math.abs(by.high) < 1e-150) return undefined
  const slack = SLACK * most + Number.MIN_VALUE / Math.min(Math.abs(by.low), Math.abs(by.high))
  return [Math.min(...corners) - slack, Math.max(...corners) + slack]
}
