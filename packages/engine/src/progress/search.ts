import type { Model } from '../decide/model.ts'
import type { CompiledQuestion } from '../decide/sources.ts'
import { type Standing, standing, standingOf } from '../decide/standing.ts'
import type { Answer, Answers, Priorities } from '../document.ts'
import type { Bounds } from './bounds.ts'
import { type Domain, split } from './domain.ts'
import type { Box, Possible } from './possible.ts'
import { turningPoints } from './turning-points.ts'

interface Given {
  model: Model
  answers: Answers
  priorities: Priorities | undefined
  factors: readonly number[] | undefined
  relevant: readonly boolean[]
  possible: (box: Box) => Possible
  bounds: Bounds
}

/** Looks for a completion with another winner, box by box: what bounds do not settle is split at a question and looked at in parts. */
export class Search {
  /** Of each question, the parts that it is split into, most dangerous for the winner first; and how much it moves. */
  private readonly plans = new Map<number, { parts: Domain[]; swing: number }>()
  private left: number
  private winner = -1

  constructor(
    private readonly given: Given,
    boxes: number,
  ) {
    this.left = boxes
  }

  /** Whether every completion in the box has this winner; false too where the search gives up. */
  settles(box: Box, winner: number): boolean {
    this.winner = winner
    if (this.left-- <= 0) return false
    const { model, possible, bounds, factors } = this.given
    const found = possible(box)
    bounds.of(box, found)
    const rivals = model.document.options.keys()
    if (!bounds.mayBeExcluded(winner) && [...rivals].every((rival) => rival === winner || bounds.beats(winner, rival)))
      return true
    const question = this.nextToSplit(box, found)
    if (question === undefined) {
      // Nothing open can be split: either there is nothing open, and this is one completion, or a range that bounds did not settle.
      const closed = box.every(({ kind }, i) => kind === 'settled' || !found.shows[i] || !this.given.relevant[i])
      return (
        closed &&
        standingOf(model, { fired: found.sure, values: found.values, answered: true }, factors).ranking[0] === winner
      )
    }
    const domain = box[question] as Domain
    for (const part of this.partsOf(question, domain)) {
      box[question] = part
      const settled = this.settles(box, winner)
      box[question] = domain
      if (!settled) return false
    }
    return true
  }

  private nextToSplit(box: Box, { shows }: Possible): number | undefined {
    let best: number | undefined
    let most = -1
    for (let i = 0; i < box.length; i++) {
      const { kind } = box[i] as Domain
      if (!shows[i] || !this.given.relevant[i] || kind === 'settled' || kind === 'range') continue
      const swing = kind === 'set' ? Number.POSITIVE_INFINITY : this.plan(i).swing
      if (swing > most) {
        best = i
        most = swing
      }
    }
    return best
  }

  private partsOf(question: number, domain: Domain): Domain[] {
    return domain.kind === 'open' ? this.plan(question).parts : split(this.question(question), domain, [])
  }

  private question = (i: number) => this.given.model.questions[i] as CompiledQuestion

  /** What each answer alone would do to the winner's lead tells which to look at first: a completion that flips is found soon. */
  private plan(i: number): { parts: Domain[]; swing: number } {
    const known = this.plans.get(i)
    if (known) return known
    const { model, answers, priorities } = this.given
    const question = this.question(i)
    const leadWith = (part: Domain) => {
      if (part.kind === 'set') return 0
      const answer = part.kind === 'range' ? (part.low + part.high) / 2 : ((part as { value?: Answer }).value ?? null)
      return this.lead(standing(model, { ...answers, [question.key]: answer }, priorities))
    }
    const leads = split(question, { kind: 'open' }, turningPoints(model, i)).map((part) => ({
      part,
      lead: leadWith(part),
    }))
    leads.sort((a, b) => a.lead - b.lead)
    const swing = (leads.at(-1)?.lead ?? 0) - (leads[0]?.lead ?? 0)
    const plan = { parts: leads.map(({ part }) => part), swing }
    this.plans.set(i, plan)
    return plan
  }

  /** In points; far below 0 where the winner is out. */
  private lead({ scores, ranking }: Standing): number {
    if (!ranking.includes(this.winner)) return -1000
    const rivals = ranking.filter((o) => o !== this.winner).map((o) => scores[o] as number)
    return (scores[this.winner] as number) - Math.max(0, ...rivals)
  }
}
