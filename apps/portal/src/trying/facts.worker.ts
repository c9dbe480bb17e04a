import type { ModelDocument } from '@verdict/engine'
import { factsOf, type DecisionInput } from '@verdict/facts/result-facts'

/** Explains what a client tries out, away from the thread that draws. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ document: ModelDocument; grounds: DecisionInput; turn: number }>) => {
    postMessage({ facts: factsOf(data.document, data.grounds), turn: data.turn })
  },
)
