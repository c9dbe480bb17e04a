import { useQuery } from '@tanstack/react-query'
import { listPastAssessments, type SentPastAssessment } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { Impact } from '@verdict/engine/review'
import { useEffect, useState } from 'react'
import { call } from '../../api/call.ts'
import { useKeptWorker } from '../../ui/use-kept-worker.ts'

/** Milliseconds without an edit. */
const REST = 300

export interface Estimate {
  /** How many assessments there are. */
  total: number
  /** Undefined until it is made; null for a draft that cannot be decided. */
  impact: Impact | null | undefined
}

const start = () => new Worker(new URL('./estimate.worker.ts', import.meta.url), { type: 'module' })

/** What the draft, saved or not, says to the newest assessments: in a worker, once edits rest. The estimate is undefined until they have been read. */
export function useEstimate(model: string, document: ModelDocument) {
  const { data, error, refetch } = useQuery({
    queryKey: ['past-assessments', model],
    queryFn: async () => (await call(listPastAssessments, { params: { id: model } })).body,
    staleTime: 60_000,
  })
  const ask = useKeptWorker<SentPastAssessment[], ModelDocument, Impact | null>(start)
  const [impact, setImpact] = useState<Impact | null>()
  useEffect(() => {
    if (!data) return
    const timer = setTimeout(() => ask(data.assessments, document, setImpact), REST)
    return () => clearTimeout(timer)
  }, [ask, data, document])
  const estimate: Estimate | undefined = data && { total: data.total, impact }
  return { estimate, unread: { error, refetch } }
}
