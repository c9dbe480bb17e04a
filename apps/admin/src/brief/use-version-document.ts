import { useQuery } from '@tanstack/react-query'
import { getPublishedVersion, type Lead } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { call } from '../api/call.ts'

/** The version that the lead was decided by, whatever has been published since. */
export function useVersionDocument(lead: Pick<Lead, 'model' | 'version'> | undefined): ModelDocument | undefined {
  const { data } = useQuery({
    queryKey: ['version', lead?.model, lead?.version],
    enabled: Boolean(lead?.model),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (await call(getPublishedVersion, { params: { slug: lead?.model ?? '', number: lead?.version ?? 0 } })).body,
  })
  return data?.document
}
