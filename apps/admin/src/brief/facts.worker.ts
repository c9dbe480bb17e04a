import { recordedFacts } from '@verdict/facts/result-facts'
import type { FactsInput } from './use-result-facts.ts'

/** Explains a result away from the thread that draws: some 25 ms, and more for a large model. */
addEventListener('message', ({ data: { document, result } }: MessageEvent<FactsInput>) => {
  postMessage(recordedFacts(document, result))
})
