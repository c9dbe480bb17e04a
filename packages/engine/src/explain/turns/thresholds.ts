import type { Answers, Condition } from '../../document.ts'
import { derivative, minus, type Polynomial, plus, roots, scaled, times } from '../../maths/polynomial.ts'

/** A number that a condition works out, over the answer to one question. */
interface Fraction {
  over: Polynomial
  under: Polynomial
}

/** Beyond, roots are no longer found to the last digits. */
const HIGHEST_DEGREE = 12
const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>='])

/** Where conditions may turn while the answer to one number question moves and all others stay. */
export class Thresholds {
  readonly points: number[] = []
  /** False where a condition's arithmetic was too high in degree: it may turn elsewhere too. */
  solved = true

  constructor(
    private readonly key: string,
    /** The other answers; hidden ones too, which may come into sight. */
    private readonly answers: Answers,
    private readonly min: number,
    private readonly max: number,
  ) {}

  /**
   * Adds the points of a condition: where two compared numbers meet or touch, and where something is divided by 0. What is compared are
   * quotients of polynomials over the answer, lines as a rule.
   */
  of(condition: Condition) {
    this.read(condition)
  }

  /** Undefined for what is no number, and for what is always unknown. */
  private read(part: Condition): Fraction | undefined {
    if (typeof part === 'number') return { over: [part], under: [1] }
    if (typeof part !== 'object' || part === null) return undefined
    if (Array.isArray(part)) return undefined
    const [[name, given] = ['', null]] = Object.entries(part)
    const args = Array.isArray(given) ? given : [given]
    if (name === 'var') return this.variable(args[0] as string)
    const parts = args.map((each) => this.read(each))
    const known = parts.filter((each) => each !== undefined)
    if (name === 'in' && parts[0] && Array.isArray(args[1]))
      for (const each of args[1]) if (typeof each === 'number') this.compare(parts[0], { over: [each], under: [1] })
    if (known.length < parts.length) return undefined
    if (COMPARISONS.has(name)) {
      known.slice(1).forEach((each, i) => {
        this.compare(known[i] as Fraction, each)
      })
      return undefined
    }
    return this.calculated(name, known)
  }

  private variable(name: string): Fraction | undefined {
    if (name === this.key) return { over: [0, 1], under: [1] }
    const answer = Object.hasOwn(this.answers, name) ? this.answers[name] : undefined
    return typeof answer === 'number' ? { over: [answer], under: [1] } : undefined
  }

  private calculated(name: string, parts: readonly Fraction[]): Fraction | undefined {
    const [first, second] = parts
    if (!first) return undefined
    if (name === '+') return this.low(parts.slice(1).reduce(added, first))
    if (name === '*')
      return this.low(
        parts.slice(1).reduce((a, b) => ({ over: times(a.over, b.over), under: times(a.under, b.under) }), first),
      )
    if (name === '-') return this.low(second ? added(first, negated(second)) : negated(first))
    if (name !== '/' || !second) return undefined
    this.meet(second.over)
    return this.low({ over: times(first.over, second.under), under: times(first.under, second.over) })
  }

  private low(fraction: Fraction): Fraction | undefined {
    if (Math.max(fraction.over.length, fraction.under.length) - 1 <= HIGHEST_DEGREE) return fraction
    this.solved = false
    return undefined
  }

  private compare(a: Fraction, b: Fraction) {
    this.meet(minus(times(a.over, b.under), times(b.over, a.under)))
  }

  /** Where a polynomial is 0, or comes near to it and turns back. */
  private meet(polynomial: Polynomial) {
    if (polynomial.length - 1 > 2 * HIGHEST_DEGREE) this.solved = false
    else
      for (const point of [
        ...roots(polynomial, this.min, this.max),
        ...roots(derivative(polynomial), this.min, this.max),
      ])
        this.points.push(point)
  }
}

const negated = ({ over, under }: Fraction): Fraction => ({ over: scaled(over, -1), under })

const added = (a: Fraction, b: Fraction): Fraction => ({
  over: plus(times(a.over, b.under), times(b.over, a.under)),
  under: times(a.under, b.under),
})
