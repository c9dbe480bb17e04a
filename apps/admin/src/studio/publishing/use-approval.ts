import { useQuery, useQueryClient } from '@tanstack/react-query'
import { askForApproval, decideApproval, getApproval, takeBackApproval } from '@verdict/contracts'
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
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async () => (await call(getApproval, { params })).body,
    refetchInterval: LOOK,
    retry: false,
  })
  const latest = data?.latest ?? undefined
  const isMine = latest !== undefined && latest.requestedById === identity?.id
  const renew = () => client.invalidateQueries({ queryKey })
  const withRenewal = (work: Promise<unknown>) => work.finally(renew)
  return {
    /** Absent once it has been read: whether approval is needed is not known until then. */
    unread: data ? undefined : { error, refetch },
    needed: data?.needed ?? false,
    latest,
    /** This person asked it. */
    isMine,
    /** Somebody else waits for this person, or another, to decide. */
    waits: latest?.current === true && latest.approved === null && identity !== undefined && !isMine,
    /** @param revision that is shown to who asks */
    ask: (note: string, revision: number) => withRenewal(call(askForApproval, { params, body: { note }, revision })),
    decide: (approval: string, approve: boolean, reason: string) =>
      withRenewal(
        call(decideApproval, {
          params: { ...params, approval },
          body: approve ? { approve, reason } : { approve, reason },
        }),
      ),
    takeBack: (approval: string) => withRenewal(call(takeBackApproval, { params: { ...params, approval } })),
  }
}

export type ApprovalState = ReturnType<typeof useApproval>

/** Why one revision cannot be published as far as approval goes; undefined where it can. */
export function unapproved({ unread, needed, latest }: ApprovalState, revision: number): string | undefined {
  if (unread) return 'It is not known yet whether somebody else has to approve it.'
  if (!needed || (latest?.revision === revision && latest.approved === true)) return undefined
  return 'Somebody else has to approve it first.'
}
