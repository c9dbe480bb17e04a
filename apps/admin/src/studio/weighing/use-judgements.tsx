import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  forgetJudgements,
  type GivenJudgement,
  type Judgement,
  type Judgements,
  listJudgements,
  saveJudgement,
} from '@verdict/contracts'
import { useEffect } from 'react'
import { useNotify, useStore } from 'react-admin'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { signedIn } from '../../providers/auth-provider.ts'
import { mayHelpToRetry } from '../../providers/query-client.ts'
import { UNDO_OFFERED } from '../../ui/undo-offered.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { judgementsIn, NOTHING_SAID } from './judgements.ts'
import { useUnsent } from './use-unsent.ts'

/** Milliseconds between two looks for what colleagues say. */
const LOOK = 10_000

/**
 * What everybody said of the weights of this model, and what one says oneself: each answer is stored, in place of the one before.
 */
export function useJudgements() {
  const { id = '' } = useParams()
  const client = useQueryClient()
  const notify = useNotify()
  const queryKey = ['judgements', id]
  const {
    data: given,
    error,
    refetch,
  } = useQuery<GivenJudgement[]>({
    queryKey,
    queryFn: async () => (await call(listJudgements, { params: { id } })).body,
    refetchInterval: LOOK,
  })
  const mine = given?.filter(({ by }) => by === signedIn()) ?? []
  const { unsent, keep, drop, dropAll } = useUnsent(id)
  const said: Judgements = {
    ...NOTHING_SAID,
    ...Object.fromEntries(mine.map(({ judgement: { way, said } }) => [way, said])),
    ...unsent,
  }

  /** A look that is on its way has not seen this change. */
  async function change(by: (now: GivenJudgement[]) => GivenJudgement[]) {
    await client.cancelQueries({ queryKey })
    client.setQueryData<GivenJudgement[]>(queryKey, (now) => now && by(now))
  }

  const once = {
    scope: { id: `judgements ${id}` },
    retry: mayHelpToRetry,
    onError: ({ message }: Error) => notify(message, { type: 'warning' }),
  }
  const { mutate: send } = useMutation({
    ...once,
    mutationFn: async (judgement: Judgement) => (await call(saveJudgement, { params: { id }, body: judgement })).body,
    async onSuccess(stored, judgement) {
      const isOther = (each: GivenJudgement) => each.by !== stored.by || each.judgement.way !== judgement.way
      await change((now) => [stored, ...now.filter(isOther)])
      drop(judgement)
    },
  })
  const { mutate: forget } = useMutation({
    ...once,
    mutationFn: (_: Judgement[]) => call(forgetJudgements, { params: { id } }),
    async onSuccess(_, before) {
      dropAll()
      await change((now) => now.filter(({ by }) => by !== signedIn()))
      const takeBack = () => before.forEach(say)
      notify(<UndoNotice onUndo={takeBack}>What you said is forgotten.</UndoNotice>, {
        type: 'info',
        autoHideDuration: UNDO_OFFERED,
      })
    },
  })

  function say(judgement: Judgement) {
    keep(judgement)
    send(judgement)
  }

  const [onDevice, setOnDevice] = useStore<Judgements | undefined>(`studio.judgements.${id}`)
  const begin = useLatest(() => {
    for (const judgement of judgementsIn(unsent)) send(judgement)
    // What earlier releases stored on the device only is taken over once.
    for (const judgement of judgementsIn(onDevice ?? {})) {
      const isNothing = JSON.stringify(judgement.said) === JSON.stringify(NOTHING_SAID[judgement.way])
      if (!isNothing && !mine.some((each) => each.judgement.way === judgement.way)) say(judgement)
    }
    if (onDevice) setOnDevice(undefined as never)
  })
  const isKnown = given !== undefined
  useEffect(() => {
    if (isKnown) begin()
  }, [isKnown, begin])

  /** Oldest first: said again in this order, the same is what one said last. */
  const inOrder = [...mine]
    .reverse()
    .map(({ judgement }) => judgement)
    .filter(({ way }) => !unsent[way])
    .concat(judgementsIn(unsent))
  return { given, error, refetch, said, say, forget: () => forget(inOrder) }
}
