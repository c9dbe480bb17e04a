import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listMentions } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** The threads of all models that mention whoever is signed in; those of the other state while these are on their way. */
export const useMentions = (state: 'open' | 'resolved') =>
  useQuery({
    queryKey: ['mentions', state],
    queryFn: async () => (await call(listMentions, { query: { state } })).body,
    placeholderData: keepPreviousData,
  })
