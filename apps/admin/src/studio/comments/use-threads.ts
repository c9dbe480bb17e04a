import { useQuery } from '@tanstack/react-query'
import { type CommentThread, listComments } from '@verdict/contracts'
import { call } from '../../api/call.ts'

interface Threads {
  threads: CommentThread[]
  open: number
  resolved: number
}

/**
 * The threads of a model that are open, or were resolved.
 *
 * @param changedAt when any of them changed, as the model tells: then they are read again
 */
export function useThreads(model: string, state: 'open' | 'resolved', changedAt: string | null, enabled = true) {
  return useQuery<Threads>({
    queryKey: ['comments', model, state, changedAt],
    queryFn: async () => (await call(listComments, { params: { id: model }, query: { state } })).body,
    enabled,
    placeholderData: (before) => before,
  })
}
