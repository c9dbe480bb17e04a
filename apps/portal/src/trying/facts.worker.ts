import type { ModelDocument } from '@verdict/engine'
import { resultFactsOf, type DecisionInput } from '@verdict/facts/result-facts'

/** Explains what a client tries out, away from the thread that draws. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ document: ModelDocument; grounds: DecisionInput; turn: number }>) => {
    postMessage({ facts: resultFactsOf(data.document, data.grounds), turn: data.turn })
  },
)
