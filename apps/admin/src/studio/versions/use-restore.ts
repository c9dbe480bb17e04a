import { type BodyOf, getRevision, restoreDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { useState } from 'react'
import { type HttpError, useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { call, refusedCall } from '../../api/call.ts'
import { useDraft } from '../draft/draft-context.ts'

/** A change that cannot be taken back without asking: values of it were changed again since. */
export interface Contradicted {
  /** The number of the save. */
  save: number
  /** The draft after it, and before it. */
  after: ModelDocument
  before: ModelDocument
}

/** Restores a version or a save as the draft, or takes one change back. */
export function useRestore() {
  const { id = '' } = useParams()
  const { store, revision } = useDraft()
  const notify = useNotify()
  const [contradicted, setContradicted] = useState<Contradicted>()

  /** @param first the first of the saves that are taken back together */
  async function restore(body: BodyOf<typeof restoreDraft>, first?: number) {
    if (store.changed && !(await store.saveAll()))
      return notify('Your own edits could not be saved: that comes first.', { type: 'warning' })
    try {
      await call(restoreDraft, { params: { id }, body, revision: store.snapshot()?.revision ?? revision })
      await store.load()
      store.seen()
      notify(restored(body, first), { type: 'success' })
    } catch (error) {
      const asks = 'revert' in body && refusedCall(error).code === 'conflicts'
      if (asks) await ask(body.revert, first ?? body.revert)
      else notify((error as HttpError).message, { type: 'error' })
    }
  }

  async function ask(save: number, first: number) {
    try {
      const [after, before] = await Promise.all(
        [save, first - 1].map(async (number) => (await call(getRevision, { params: { id, number } })).body),
      )
      if (after && before) setContradicted({ save, after, before })
    } catch (error) {
      notify((error as HttpError).message, { type: 'error' })
    }
  }

  return { restore, contradicted, settled: () => setContradicted(undefined) }
}

/** What has happened to the draft. */
function restored(body: BodyOf<typeof restoreDraft>, first: number | undefined): string {
  if ('version' in body)
    return `The draft is now as version ${body.version}. Publish it to make it available to clients.`
  if ('revision' in body)
    return `The draft is now as save ${body.revision} left it. Publish it to make it available to clients.`
  const several = first !== undefined && first < body.revert
  return `${several ? `Saves ${first} to ${body.revert} have` : `Save ${body.revert} has`} been taken back. The rest of the draft stays as it is.`
}
