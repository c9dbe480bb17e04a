import type { DecisionCase } from '../../decide/decide.ts'
import { curvePoints } from '../../decide/amount.ts'
import { candidatesOf } from '../../decide/exclude.ts'
import type { CompiledQuestion } from '../../decide/sources.ts'
import { isTooClose } from '../../decide/strength.ts'
import type { Answers, Question } from '../../document.ts'
import { nextDown, nextUp } from '../../maths/neighbours.ts'
import type { End, NotSearched, NumberTurn } from '../../verdict.ts'
import type { TrialOutcome, Trials } from '../trials.ts'
import { conditionsOn } from './conditions-on.ts'
import { crossings } from './crossings.ts'
import { scoreCurves } from './score-curves.ts'
import { Thresholds } from './thresholds.ts'

/** The number of answers that are tried where a condition's arithmetic cannot be solved. */
const GRID = 64

type At = TrialOutcome & { x: number }

/** The operations are spent. */
class Spent extends Error {}

/**
 * All intervals of answers to one number question that give another winner, all other answers as they are: exact to the last digit.
 *
 * Between the points at which a condition turns, a curve bends, a weight reaches 0 or a rating 0 or 10, and the first or second option
 * changes, the winner stays. All of them are found, the answers there and beside them decided on; where two differ, halving finds the two
 * neighbouring numbers between which the winner changes.
 */
export class NumberTurns {
  private readonly key: string
  private readonly asked: CompiledQuestion
  private solved = true

  constructor(
    private readonly opened: DecisionCase,
    private readonly answers: Answers,
    private readonly trials: Trials,
    private readonly question: number,
    private readonly now: number | undefined,
  ) {
    this.asked = opened.model.questions[question] as CompiledQuestion
    this.key = this.asked.key
  }

  find(): { turns: NumberTurn[]; because?: NotSearched } {
    try {
      const turns = this.intervals(this.tried(this.points()))
      return this.solved ? { turns } : { turns, because: 'arithmetic' }
    } catch (error) {
      if (error instanceof Spent) return { turns: [], because: 'budget' }
      throw error
    }
  }

  /** Ascending, `min` first and `max` last. */
  private points(): number[] {
    const { min, max } = this.asked
    const effects = (this.opened.model.document.questions[this.question] as Question).effects ?? []
    const thresholds = new Thresholds(this.key, this.answers, min, max)
    for (const condition of conditionsOn(this.opened.model, this.question)) thresholds.of(condition)
    this.solved &&= thresholds.solved
    const grid = thresholds.solved
      ? []
      : Array.from({ length: GRID - 1 }, (_, i) => min + ((max - min) * (i + 1)) / GRID)
    const bends = effects.flatMap(curvePoints)
    const all = ordered([...thresholds.points, ...grid, ...bends], min, max)
    return bends.length > 0 ? ordered([...all, ...this.inner(all)], min, max) : all
  }

  /** The points within the stretches between others. */
  private inner(points: readonly number[]): number[] {
    const { model, factors } = this.opened
    return points.slice(1).flatMap((to, i) => {
      const from = points[i] as number
      const middle = from / 2 + to / 2
      if (!(middle > from && middle < to)) return []
      const found = this.trials.situation({ question: this.key, to: middle })
      if (!found) throw new Spent()
      this.spend(model.document.options.length * model.document.criteria.length)
      const curves = scoreCurves(model, found, factors, this.question, [from, to])
      if (!curves) {
        this.solved = false
        return []
      }
      const among = candidatesOf(model, found.fired)
      return curves.flatMap((part) => [part.from, ...crossings(part, among, this.now, this.spend), part.to])
    })
  }

  private readonly spend = (operations: number) => {
    if (!this.trials.spend(operations)) throw new Spent()
  }

  private at(x: number): At {
    const outcome = this.trials.outcome({ question: this.key, to: x })
    if (!outcome) throw new Spent()
    return { ...outcome, x }
  }

  /** Outcomes ascending: where two neighbours differ, no number lies between them. */
  private tried(points: readonly number[]): At[] {
    const samples = points.flatMap((point, i) => {
      const next = points[i + 1]
      if (next === undefined) return [point]
      return [point, nextUp(point), point / 2 + next / 2, nextDown(next)]
    })
    const found: At[] = []
    for (const x of ordered(samples, this.asked.min, this.asked.max)) {
      const at = this.at(x)
      const last = found.at(-1)
      if (last) this.between(last, at, found)
      found.push(at)
    }
    return found
  }

  private between(a: At, b: At, found: At[]) {
    if (a.winner === b.winner) return
    const x = a.x / 2 + b.x / 2
    if (!(x > a.x && x < b.x)) return
    const middle = this.at(x)
    this.between(a, middle, found)
    found.push(middle)
    this.between(middle, b, found)
  }

  private intervals(found: readonly At[]): NumberTurn[] {
    const turns: NumberTurn[] = []
    for (let start = 0; start < found.length; ) {
      let end = start
      while (found[end + 1]?.winner === found[start]?.winner && end + 1 < found.length) end++
      const run = found.slice(start, end + 1)
      if (run[0]?.winner !== this.now) turns.push(this.turn(run, found[start - 1], found[end + 1]))
      start = end + 1
    }
    return turns
  }

  private turn(run: readonly At[], before: At | undefined, after: At | undefined): NumberTurn {
    const [first, last] = [run[0] as At, run.at(-1) as At]
    const margins = run.flatMap(({ margin }) => (margin === null ? [] : [margin]))
    const most = Math.max(...margins)
    const close = margins.length === run.length && isTooClose(most, this.opened.model.settings.tie)
    return {
      question: this.key,
      from: endOf(first.x, before?.x),
      upTo: endOf(last.x, after?.x),
      winner: this.trials.reported(first).winner,
      margin: margins.length > 0 ? [Math.min(...margins), most] : null,
      ...(close && { tooClose: true }),
    }
  }
}

/** Of two neighbouring numbers the one that is shorter to write is used: no answer lies between them. */
function endOf(inside: number, outside: number | undefined): End {
  return outside !== undefined && String(outside).length < String(inside).length
    ? { at: outside, included: false }
    : { at: inside, included: true }
}

const ordered = (points: readonly number[], min: number, max: number): number[] =>
  [...new Set([min, ...points.filter((x) => x > min && x < max), max])].sort((a, b) => a - b)
