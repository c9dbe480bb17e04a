import type { ModelDocument } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { decideAgain } from './decide-again.ts'

/** A request to recompute a verdict with a certain engine version. */
export interface VerifyRequest {
  document: ModelDocument
  grounds: DecisionInput
  engine: number
}

/** Recomputes the verdict off the main thread. */
addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  postMessage(decideAgain(data.document, data.grounds, data.engine))
})
