import type { ModelDocument } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { decideAgain } from './decide-again.ts'

/** What is to be decided again, and by the rules of which engine. */
export interface VerifyRequest {
  document: ModelDocument
  grounds: DecisionInput
  engine: number
}

/** Decides again, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => {
  postMessage(decideAgain(data.document, data.grounds, data.engine))
})
