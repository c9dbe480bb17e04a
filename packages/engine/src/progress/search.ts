import type { CompiledModel } from '../decide/model.ts'
import type { CompiledQuestion } from '../decide/sources.ts'
import { type Standing, standing, standingOf } from '../decide/standing.ts'
import { workOf } from '../decide/work.ts'
import type { Answer, Answers, Priorities } from '../document.ts'
import type { Bounds } from './bounds.ts'
import { type Domain, split, widthOf } from './domain.ts'
import type { Influences } from './influences.ts'
import type { Box, Possible } from './possible.ts'
import { turningPoints } from './turning-points.ts'

interface Given {
  model: CompiledModel
  answers: Answers
  priorities: Priorities | undefined
  factors: readonly number[] | undefined
  relevant: readonly boolean[]
  influences: readonly Influences[]
  possible: (box: Box) => Possible
  boundsOf: (box: Box, possible: Possible) => Bounds
}

/** Whether every completion has the same winner; undefined where the search ended before that was known. */
type Settled = boolean | undefined

/** Looks for a completion with another winner, box by box: what bounds do not settle is split at a question and looked at in parts. */
export class Search {
  /** Of each question, the parts that it is split into, most dangerous for the winner first; and how much it moves. */
  private readonly plans = new Map<number, { parts: Domain[]; swing: number }>()
  private readonly deciding: number
  private readonly boxing: number

  /** @param left operations that may be spent */
  constructor(
    private readonly given: Given,
    private readonly winner: number,
    private left: number,
  ) {
    const { model, influences } = given
    const { options, criteria } = model.document
    this.deciding = workOf(model)
    const adds = influences.reduce((all, each) => all + each.adds.length, 0)
    // Two passes over what may fire; then each rival is compared on all criteria and all open effects.
    this.boxing = 2 * this.deciding + options.length * (criteria.length + adds)
  }

  /** Whether every completion in the box has the winner; undefined where the operations are spent or a range cannot be settled. */
  settles(box: Box): Settled {
    if (!this.spend(this.boxing)) return undefined
    const { model, possible, boundsOf, factors, relevant } = this.given
    const { winner } = this
    const found = possible(box)
    if (boundsOf(box, found).settle(winner)) return true
    if (box.every(({ kind }, i) => kind === 'settled' || !found.shows[i] || !relevant[i]))
      return (
        standingOf(model, { fired: found.sure, values: found.values, answered: true }, factors).ranking[0] === winner
      )
    const question = this.nextToSplit(box, found)
    if (question === undefined) return undefined
    const domain = box[question] as Domain
    for (const part of this.partsOf(question, domain)) {
      box[question] = part
      const settled = this.settles(box)
      box[question] = domain
      if (!settled) return settled
    }
    return true
  }

  private spend(operations: number): boolean {
    this.left -= operations
    return this.left >= 0
  }

  /** Undefined where there is none, or the operations are spent. */
  private nextToSplit(box: Box, { shows }: Possible): number | undefined {
    let best: number | undefined
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < box.length; i++) {
      const domain = box[i] as Domain
      if (!shows[i] || !this.given.relevant[i] || domain.kind === 'settled') continue
      const swing = this.swingOf(i, domain)
      if (swing === undefined) return undefined
      if (swing <= most) continue
      best = i
      most = swing
    }
    return best
  }

  /** Sets that are split already come first, ranges last, the widest of them first. */
  private swingOf(i: number, domain: Domain): number | undefined {
    if (domain.kind === 'set') return Number.POSITIVE_INFINITY
    if (domain.kind !== 'range') return this.plan(i)?.swing
    return split(this.question(i), domain, []).length > 0
      ? widthOf(this.question(i), domain) - 1
      : Number.NEGATIVE_INFINITY
  }

  private partsOf(question: number, domain: Domain): Domain[] {
    return domain.kind === 'open' ? (this.plan(question)?.parts ?? []) : split(this.question(question), domain, [])
  }

  private question = (i: number) => this.given.model.questions[i] as CompiledQuestion

  /** Orders a question's parts by what each does to the winner's lead, so that a completion with another winner is found early. */
  private plan(i: number): { parts: Domain[]; swing: number } | undefined {
    const known = this.plans.get(i)
    if (known) return known
    const { model, answers, priorities } = this.given
    const question = this.question(i)
    const leadWith = (part: Domain) => {
      if (part.kind === 'set') return 0
      const answer = part.kind === 'range' ? (part.low + part.high) / 2 : ((part as { value?: Answer }).value ?? null)
      return this.lead(standing(model, { ...answers, [question.key]: answer }, priorities))
    }
    const parts = split(question, { kind: 'open' }, turningPoints(model, i))
    if (!this.spend(parts.length * this.deciding)) return undefined
    const leads = parts.map((part) => ({ part, lead: leadWith(part) }))
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
