import type { Answers, CoreVerdict, Priorities } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { modelOf, type SentVersion } from '../decision-models/model-in-thread.ts'

interface Question {
  version: SentVersion
  answers: Answers
  priorities: Priorities
  /** By whose rules. */
  engine: number
}

/** Decides on answers by a published version, in a thread. The answers are known to fit. */
export const decideVersion = ({ version, answers, priorities, engine }: Question): CoreVerdict =>
  decide(modelOf(version), answers, priorities, engine)
