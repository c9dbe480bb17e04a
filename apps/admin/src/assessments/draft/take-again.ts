import { type Answers, compile, type CoreVerdict, type ModelDocument, type Priorities } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { type ChangedPart, changedParts, withPart } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { fitting } from './fitting.ts'

/** How many changed parts are tried one by one. */
const MOST_PARTS = 24

export interface TakenAgain {
  answers: Answers
  priorities: Priorities
  /** By the version that was taken. */
  then: CoreVerdict
  /** The version that was taken, and the draft. */
  before: ModelDocument
  draft: ModelDocument
}

/** What a change does alone to what was told: by how many points the lead moves, and who comes first. */
export interface Cause extends ChangedPart {
  /** Null where it makes no model alone, or an option of the two is no longer ranked. */
  moved: number | null
  winner: string | null
}

/** What the draft says to answers that were given, and which of its changes do it. */
export type Again =
  | { problems: number }
  | { problems: 0; now: CoreVerdict; dropped: string[]; causes: Cause[]; leftOut: number }

/** Decides on answers once more, by a draft as it is. */
export function takeAgain({ answers, priorities, then, before, draft }: TakenAgain): Again {
  const problems = validate(draft).length
  if (problems > 0) return { problems }
  const fit = fitting(draft, answers, priorities)
  const parts = changedParts(before, draft)
  const causes = parts.slice(0, MOST_PARTS).map((part): Cause => {
    const alone = withPart(before, draft, part)
    if (validate(alone).length > 0) return { ...part, moved: null, winner: null }
    const its = fitting(alone, answers, priorities)
    // Samples say how sure it is, which is not asked here.
    const model = compile({ ...alone, settings: { ...alone.settings, samples: 1 } })
    const told = decide(model, its.answers, its.priorities)
    const [was, is] = [leadIn(then, then), leadIn(told, then)]
    return { ...part, moved: was === null || is === null ? null : is - was, winner: told.winner }
  })
  return {
    problems: 0,
    now: decide(compile(draft), fit.answers, fit.priorities),
    dropped: fit.dropped,
    causes: causes.sort((a, b) => Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0)),
    leftOut: Math.max(0, parts.length - MOST_PARTS),
  }
}

/** The lead, in one verdict, of the first over the second of another one. */
function leadIn(verdict: CoreVerdict, { ranking: [first, second] }: CoreVerdict): number | null {
  const score = (option: string | undefined) => verdict.ranking.find((each) => each.option === option)?.score
  const [one, other] = [score(first?.option), score(second?.option)]
  return one === undefined || other === undefined ? null : one - other
}
