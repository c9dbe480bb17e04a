import { useQuery } from '@tanstack/react-query'
import { type DraftRevision, listRevisions } from '@verdict/contracts'
import { call } from '../../api/call.ts'

/** A list of saves holds this many at most. */
const MOST = 100

/**
 * Who saved a draft when, newest first.
 *
 * @param after and upTo the revisions that are asked for; none where `upTo` is undefined
 */
export function useRevisions(model: string, after: number, upTo: number | undefined): DraftRevision[] {
  const { data = [] } = useQuery({
    queryKey: ['saves', model, after, upTo],
    enabled: upTo !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      // Some may have been saved since.
      const most = Math.min(MOST, (upTo as number) - after + 10)
      const { body } = await call(listRevisions, { params: { id: model }, query: { range: [0, most - 1] } })
      return body.filter(({ first, number }) => number > after && first <= (upTo as number))
    },
  })
  return data
}
