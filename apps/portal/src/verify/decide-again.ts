import { compile, type CoreVerdict, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { hash } from '@verdict/engine/review'
import type { DecisionInput } from '@verdict/facts/result-facts'

/** The verdict as recomputed on the client's device. */
export interface Recomputed {
  hash: string
  verdict: CoreVerdict
}

/** @param engine by whose rules: those of the engine that recorded the result */
export const decideAgain = (
  document: ModelDocument,
  { answers, priorities }: DecisionInput,
  engine: number,
): Recomputed => ({
  hash: hash(document),
  verdict: decide(compile(document), answers, priorities, engine),
})
