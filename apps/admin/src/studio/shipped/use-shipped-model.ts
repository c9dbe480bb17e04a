import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getShippedModel, settleShippedModel, type ShippedModel } from '@verdict/contracts'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'

/** The newer version of this model that comes with this release, if there is one that nobody has taken or skipped. */
export function useShippedModel() {
  const { id = '' } = useParams()
  const queries = useQueryClient()
  const queryKey = ['shipped-model', id]
  const { data: offer } = useQuery({
    queryKey,
    queryFn: async () => (await call(getShippedModel, { params: { id } })).body.offer,
    // Only another release brings another one.
    staleTime: Number.POSITIVE_INFINITY,
  })
  return {
    offer: offer ?? undefined,
    /** Says that it was taken into the draft, or skipped. */
    async settle({ hash }: Pick<ShippedModel, 'hash'>, taken: boolean) {
      await call(settleShippedModel, { params: { id }, body: { hash, taken } })
      await queries.invalidateQueries({ queryKey })
    },
  }
}
