import type { ModelDocument } from '@verdict/engine'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { useEffect, useState } from 'react'
import type { LeadWithResult } from '../lead-with-result.ts'

/** The result that a lead was left with. */
export type LeadResult = NonNullable<LeadWithResult['result']>

export interface FactsInput {
  document: ModelDocument
  result: Pick<LeadResult, 'answers' | 'priorities' | 'verdict'>
}

/** What is told of a result, explained in a worker; undefined until that is done. */
export function useResultFacts(document: ModelDocument, result: LeadResult): ResultFacts | undefined {
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
