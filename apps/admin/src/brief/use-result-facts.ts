import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import type { DecisionInput, ResultFacts } from '@verdict/facts/result-facts'
import { useMemo } from 'react'
import { useWorkerAnswer } from '../ui/use-worker-answer.ts'

/** What was answered, and what was said to it. */
export interface TakenResult extends DecisionInput {
  verdict: CoreVerdict
}

export interface FactsInput {
  document: ModelDocument
  result: TakenResult
}

const start = () => new Worker(new URL('./facts.worker.ts', import.meta.url), { type: 'module' })

/** What is told of a result, explained in a worker; undefined until that is done. */
export function useResultFacts(document: ModelDocument, result: TakenResult): ResultFacts | undefined {
  const asked = useMemo((): FactsInput => {
    const { answers, priorities, verdict } = result
    return { document, result: { answers, priorities, verdict } }
  }, [document, result])
  return useWorkerAnswer<ResultFacts>(start, asked, 0)
}
