import type { CompiledModel } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { CompiledQuestion } from '../../decide/sources.ts'
import { type Standing, standing, standingOf } from '../../decide/standing.ts'
import type { Answers } from '../../document.ts'
import { type Bounds, boundsIn } from '../../progress/bounds.ts'
import { type Domain, split } from '../../progress/domain.ts'
import { type Influences, influencesOf } from '../../progress/influences.ts'
import { type Box, boxOf, type Possible, possibilities } from '../../progress/possible.ts'
import { randomAnswer } from '../../progress/random-answers.ts'
import { relevantQuestions } from '../../progress/relevant.ts'
import { turningPoints } from '../../progress/turning-points.ts'
import { sfc32 } from '../../robustness/sfc32.ts'
import type { Budget } from './budget.ts'
import { costOfStanding } from './cost.ts'

/** Looks for answers under which an option wins, and for a proof that there are none. */
export class WinSearch {
  private readonly influences: readonly Influences[]
  private readonly relevant: readonly boolean[]
  private readonly possible: (box: Box) => Possible
  private readonly boundsOf: (box: Box, possible: Possible) => Bounds
  /** What one look costs, in operations. */
  private readonly cost: number

  constructor(private readonly model: CompiledModel) {
    this.influences = influencesOf(model)
    this.relevant = relevantQuestions(model, this.influences)
    this.possible = possibilities(model)
    this.boundsOf = boundsIn(model, this.influences, undefined)
    this.cost = costOfStanding(model)
  }

  /** Whether changing one answer after the other, each time for the better, leads to answers under which the option wins. */
  climbs(option: number, start: Answers, budget: Budget): boolean {
    const { model } = this
    const draw = sfc32('o', `${model.document.slug}/${option}`)
    const answers = { ...start }
    const look = () => {
      const found = situation(model, answers)
      const out = model.exclusions.filter((each) => each.option === option && found.fired[each.source]).length
      const now = standingOf(model, found, undefined)
      return { wins: wins(now, option), lead: out > 0 ? -OUT * out : leadOf(now, option) }
    }
    let { lead } = look()
    for (let stale = 0; stale < 2; ) {
      const before = lead
      for (const question of model.document.questions)
        for (let tries = 0; tries < 8; tries++) {
          if (!budget.take(this.cost)) return false
          const kept = Object.hasOwn(answers, question.key) ? answers[question.key] : undefined
          answers[question.key] = randomAnswer(question, draw)
          const now = look()
          if (now.wins) return true
          if (now.lead > lead) lead = now.lead
          else if (kept === undefined) delete answers[question.key]
          else answers[question.key] = kept
        }
      stale = lead > before ? 0 : stale + 1
    }
    return false
  }

  /**
   * Whether an option wins under no answers: branch and bound over everything that may be answered.
   *
   * @returns true and false are proven; undefined where the budget was spent first
   */
  never(option: number, budget: Budget): boolean | undefined {
    const { model, possible, boundsOf } = this
    const open: Box[] = [boxOf(model, {})]
    for (let box = open.pop(); box; box = open.pop()) {
      if (!budget.take(this.cost * 2)) return undefined
      const found = possible(box)
      if (boundsOf(box, found).loses(option)) continue
      const at = this.nextToSplit(box, found)
      if (at === undefined) {
        if (this.wins(option, box, found)) return false
        continue
      }
      // The last is looked at first, and single answers before ranges: near a tie a range is cut down to its last digits.
      const parts = this.parts(at, box[at] as Domain).sort(
        (a, b) => Number(b.kind === 'range') - Number(a.kind === 'range'),
      )
      for (const part of parts) open.push(box.map((domain, i) => (i === at ? part : domain)))
    }
    return true
  }

  private nextToSplit(box: Box, { shows }: Possible): number | undefined {
    let best: number | undefined
    for (let i = 0; i < box.length; i++) {
      const { kind } = box[i] as Domain
      if (!shows[i] || !this.relevant[i] || kind === 'settled') continue
      // Ranges are split last: choices are finite.
      if (best === undefined || (box[best] as Domain).kind === 'range') best = i
    }
    return best
  }

  private parts(i: number, domain: Domain): Domain[] {
    const question = this.model.questions[i] as CompiledQuestion
    if (domain.kind !== 'range') return split(question, domain, turningPoints(this.model, i))
    const { low, high } = domain
    const middle = low + (high - low) / 2
    if (!(middle > low && middle < high)) return []
    return [
      { kind: 'range', low, high: middle },
      { kind: 'settled', value: middle },
      { kind: 'range', low: middle, high },
    ]
  }

  /** Nothing that matters is open any more. A question that does not matter may still be the one that is answered. */
  private wins(option: number, box: Box, { shows }: Possible): boolean {
    const { questions } = this.model.document
    const answers: Answers = {}
    questions.forEach(({ key }, i) => {
      const domain = box[i] as Domain
      if (domain.kind === 'settled' && domain.value !== undefined && shows[i]) answers[key] = domain.value as never
    })
    if (wins(standing(this.model, answers), option)) return true
    const draw = sfc32('p', '')
    return questions.some(
      (question, i) =>
        !this.relevant[i] &&
        wins(standing(this.model, { ...answers, [question.key]: randomAnswer(question, draw) }), option),
    )
  }
}

export const wins = ({ answered, ranking }: Standing, option: number): boolean => answered && ranking[0] === option

/** Behind every lead: being knocked out is worse than any score. */
const OUT = 1000

export function leadOf({ scores, ranking }: Standing, option: number): number {
  if (!ranking.includes(option)) return -OUT
  return (
    (scores[option] as number) - Math.max(0, ...ranking.filter((o) => o !== option).map((o) => scores[o] as number))
  )
}
