import { useQuery } from '@tanstack/react-query'
import type { ModelDocument } from '@verdict/engine'
import type { WholeAssessment } from '../whole-assessment.ts'
import { draftOf, type SavedDraft } from './draft-of.ts'
import type { Again, TakenAgain } from './take-again.ts'

/** What the draft as it is saved now says to the answers of an assessment. */
export const useAgain = ({ id, modelId, result }: WholeAssessment, before: ModelDocument, isAsked: boolean) =>
  useQuery({
    queryKey: ['assessments', id, 'in the draft'],
    enabled: isAsked,
    // The draft may be another one by now.
    staleTime: 0,
    gcTime: 0,
    queryFn: async (): Promise<{ draft: SavedDraft; again: Again }> => {
      const draft = await draftOf(modelId)
      const { answers, priorities, verdict: then } = result
      return { draft, again: await inWorker({ answers, priorities, then, before, draft: draft.document }) }
    },
  })

const inWorker = (taken: TakenAgain) =>
  new Promise<Again>((resolve, reject) => {
    const worker = new Worker(new URL('./take-again.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Again>) => {
      resolve(data)
      worker.terminate()
    }
    worker.onerror = ({ message }) => {
      reject(new Error(message || 'The draft could not be tried.'))
      worker.terminate()
    }
    worker.postMessage(taken)
  })
