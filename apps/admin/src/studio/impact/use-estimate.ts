import { useQuery } from '@tanstack/react-query'
import { listPastAssessments } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import type { Impact } from '@verdict/engine/review'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/call.ts'
import type { Estimating } from './estimate.worker.ts'

/** Milliseconds without an edit. */
const REST = 300

export interface Estimate {
  /** How many assessments there are. */
  total: number
  /** Undefined until it is made; null for a draft that cannot be decided. */
  impact: Impact | null | undefined
}

/** What the draft, saved or not, says to the newest assessments: in a worker, once edits rest. */
export function useEstimate(model: string, document: ModelDocument): Estimate | undefined {
  const { data } = useQuery({
    queryKey: ['past-assessments', model],
    queryFn: async () => (await call(listPastAssessments, { params: { id: model } })).body,
    staleTime: 60_000,
  })
  const [impact, setImpact] = useState<Impact | null>()
  const worker = useRef<{ worker: Worker; has: typeof data } | undefined>(undefined)
  useEffect(
    () => () => {
      worker.current?.worker.terminate()
      worker.current = undefined
    },
    [],
  )
  useEffect(() => {
    if (!data) return
    let isCurrent = true
    const timer = setTimeout(() => {
      const at = (worker.current ??= {
        worker: new Worker(new URL('./estimate.worker.ts', import.meta.url), { type: 'module' }),
        has: undefined,
      })
      at.worker.onmessage = ({ data }: MessageEvent<Impact | null>) => isCurrent && setImpact(data)
      const message: Estimating = at.has === data ? { document } : { document, assessments: data.assessments }
      at.has = data
      at.worker.postMessage(message)
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [data, document])
  return data && { total: data.total, impact }
}
