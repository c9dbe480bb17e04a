import type { DecisionCase } from '../decide/decide.ts'
import { type Room, roomFor } from '../decide/marks.ts'
import { type Situation, situation } from '../decide/situation.ts'
import { standingOf } from '../decide/standing.ts'
import { isTooClose } from '../decide/strength.ts'
import { workOf } from '../decide/work.ts'
import type { Answer, Answers } from '../document.ts'

export interface AnswerChange {
  question: string
  to: Exclude<Answer, null>
}

/** An answer that is tried in place of another; null is none. */
interface TriedAnswer {
  question: string
  to: Answer
}

/** The winner with other answers, as its place among the options, and its lead. There is none where no answer counts. */
export interface TrialOutcome {
  winner: number | undefined
  margin: number | null
}

/** Decides on changed answers within a budget of operations. */
export class Trials {
  private readonly changed: Answers
  private readonly room: Room
  private readonly work: number

  /** @param left operations that may be spent */
  constructor(
    private readonly opened: DecisionCase,
    private readonly answers: Answers,
    public left: number,
  ) {
    this.changed = { ...answers }
    this.room = roomFor(opened.model)
    this.work = workOf(opened.model)
  }

  /** Takes operations from the budget; false once it is exhausted. */
  spend(operations: number): boolean {
    this.left -= operations
    return this.left >= 0
  }

  /** Undefined where the operations are spent. */
  outcome(...changes: readonly TriedAnswer[]): TrialOutcome | undefined {
    const found = this.situation(...changes)
    if (!found) return undefined
    if (!found.answered) return { winner: undefined, margin: null }
    const { scores, ranking } = standingOf(this.opened.model, found, this.opened.factors)
    const [winner, second] = ranking
    const apart = winner !== undefined && second !== undefined
    return { winner, margin: apart ? (scores[winner] as number) - (scores[second] as number) : null }
  }

  /** The situation after changed answers, valid until the next call; undefined where the operations are spent. */
  situation(...changes: readonly TriedAnswer[]): Situation | undefined {
    if (!this.spend(this.work)) return undefined
    for (const { question, to } of changes) this.changed[question] = to
    const found = situation(this.opened.model, this.changed, this.room)
    for (const { question } of changes) this.changed[question] = this.answers[question] as Answer
    return found
  }

  /** In the form of the verdict's JSON. */
  reported({ winner, margin }: TrialOutcome): { winner: string | null; margin: number | null; tooClose?: true } {
    const { document, settings } = this.opened.model
    return {
      winner: winner === undefined ? null : (document.options[winner]?.key as string),
      margin,
      ...(isTooClose(margin, settings.tie) && { tooClose: true }),
    }
  }
}
