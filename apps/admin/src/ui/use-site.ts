import { useQuery } from '@tanstack/react-query'
import { getSite, type Site } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** What everybody may know of the consultancy; undefined until it is loaded. */
export const useSite = (): Site | undefined =>
  useQuery({
    queryKey: ['site'],
    queryFn: async () => (await call(getSite)).body,
    staleTime: 60_000,
  }).data
