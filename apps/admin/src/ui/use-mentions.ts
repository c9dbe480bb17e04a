import { useQuery } from '@tanstack/react-query'
import { listMentions } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** The threads of all models that mention whoever is signed in. */
export const useMentions = (state: 'open' | 'resolved', enabled = true) =>
  useQuery({
    queryKey: ['mentions', state],
    queryFn: async () => (await call(listMentions, { query: { state } })).body,
    enabled,
  })
