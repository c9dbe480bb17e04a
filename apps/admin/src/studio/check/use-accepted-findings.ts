import { useQuery, useQueryClient } from '@tanstack/react-query'
import { acceptFinding, type AcceptedFinding, listAcceptedFindings, retractAcceptedFinding } from '@verdict/contracts'
import type { Subject } from '@verdict/engine/review'
import { useMemo } from 'react'
import { call } from '../../api/call.ts'

const NONE: AcceptedFinding[] = []

/** The findings of a model that were accepted, by their keys. */
export function useAcceptedFindings(model: string) {
  const client = useQueryClient()
  const queryKey = ['accepted-findings', model]
  const {
    data = NONE,
    error,
    refetch,
    isSuccess,
  } = useQuery({
    queryKey,
    queryFn: async () => (await call(listAcceptedFindings, { params: { id: model } })).body,
  })
  const byKey = useMemo(() => new Map(data.map((each) => [each.key, each])), [data])
  const renew = () => client.invalidateQueries({ queryKey })
  return {
    byKey,
    /** Absent once they have been read. */
    unread: isSuccess || !error ? undefined : { error, refetch },
    async accept({ key, state }: Subject, reason: string) {
      await call(acceptFinding, { params: { id: model }, body: { key, state, reason } })
      await renew()
    },
    async retract({ id }: AcceptedFinding) {
      await call(retractAcceptedFinding, { params: { id: model, finding: id } })
      await renew()
    },
  }
}
