import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import type { DecisionInput, ResultFacts } from '@verdict/facts/result-facts'
import { useEffect, useState } from 'react'

/** What was answered, and what was said to it. */
export interface TakenResult extends DecisionInput {
  verdict: CoreVerdict
}

export interface FactsInput {
  document: ModelDocument
  result: TakenResult
}

/** What is told of a result, explained in a worker; undefined until that is done. */
export function useResultFacts(document: ModelDocument, result: TakenResult): ResultFacts | undefined {
  const [facts, setFacts] = useState<ResultFacts>()
  useEffect(() => {
    const { answers, priorities, verdict } = result
    const worker = new Worker(new URL('./facts.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ResultFacts>) => {
      setFacts(data)
      worker.terminate()
    }
    worker.postMessage({ document, result: { answers, priorities, verdict } } satisfies FactsInput)
    return () => worker.terminate()
  }, [document, result])
  return facts
}
