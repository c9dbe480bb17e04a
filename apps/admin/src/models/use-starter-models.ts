import { useQuery } from '@tanstack/react-query'
import { listStarterModels, type StarterModel } from '@verdict/contracts'
import { call } from '../api/call.ts'

const NONE: StarterModel[] = []

/** The models that this release ships. Without them a model can still be started otherwise. */
export function useStarterModels(): StarterModel[] {
  const { data } = useQuery({
    queryKey: ['starter-models'],
    queryFn: async () => (await call(listStarterModels, {})).body,
    // Only another release brings others.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? NONE
}
