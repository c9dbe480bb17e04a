import { useQuery, useQueryClient } from '@tanstack/react-query'
import { askForApproval, decideApproval, getApproval } from '@verdict/contracts'
import { useGetIdentity } from 'react-admin'
import { call } from '../../api/call.ts'

/** Milliseconds between two looks for what somebody has asked or decided. */
const LOOK = 10_000

/** Whether a draft has to be approved by a second person, what was asked last, and the ways to ask and to decide. */
export function useApproval(model: string) {
  const client = useQueryClient()
  const { identity } = useGetIdentity()
  const queryKey = ['approval', model]
  const params = { id: model }
  const { data } = useQuery({
    queryKey,
    queryFn: async () => (await call(getApproval, { params })).body,
    refetchInterval: LOOK,
    retry: false,
  })
  const latest = data?.latest ?? undefined
  const renew = () => client.invalidateQueries({ queryKey })
  const withRenewal = (work: Promise<unknown>) => work.finally(renew)
  return {
    needed: data?.needed ?? false,
    latest,
    /** Somebody else waits for this person, or another, to decide. */
    waits: latest?.current === true && latest.approved === null && latest.requestedById !== identity?.id,
    /** @param revision that is shown to who asks */
    ask: (note: string, revision: number) => withRenewal(call(askForApproval, { params, body: { note }, revision })),
    decide: (approval: string, approve: boolean, reason: string) =>
      withRenewal(
        call(decideApproval, {
          params: { ...params, approval },
          body: approve ? { approve, reason } : { approve, reason },
        }),
      ),
  }
}

export type ApprovalState = ReturnType<typeof useApproval>

/** Whether one revision may be published as far as approval goes. */
export const mayPublish = ({ needed, latest }: ApprovalState, revision: number): boolean =>
  !needed || (latest?.revision === revision && latest.approved === true)
