import type { ModelDocument } from '@verdict/engine'
import { type ReactNode, useSyncExternalStore } from 'react'
import { SharedBrowser } from '../../autosave/testing/shared-browser.ts'
import { drawnInDesk, type User } from '../../testing/desk.tsx'
import { Unfinished, UnfinishedContext } from '../../ui/typing/unfinished.ts'
import { CheckContext } from '../draft/check-context.ts'
import { DraftCheck } from '../draft/draft-check.ts'
import { type Draft, DraftContext, useCompiled, useNames } from '../draft/draft-context.ts'
import { DraftSteps } from '../draft/draft-steps.ts'
import { DraftStore } from '../draft/draft-store.ts'
import { JoiningServer } from '../draft/testing/joining-server.ts'
import { smallDocument } from '../draft/testing/small-document.ts'

interface Opened {
  document?: ModelDocument
  /** The address within the studio, such as `options?at=options/a/name`. */
  at?: string
  published?: ModelDocument
  retired?: string[]
  readOnly?: boolean
  /** What happens to the draft before it is rendered. */
  before?(store: DraftStore, server: JoiningServer): void
}

/** A part of the studio with a draft around it, which is saved and joined in memory as the API does it. */
export async function drawnInStudio(part: ReactNode, opened: Opened = {}) {
  const { document = smallDocument, at = '', published, retired = [], readOnly = false, before } = opened
  const server = new JoiningServer(document)
  const way = {
    read: async () => server.current,
    write: async (sent: ModelDocument, revision: number) => server.save(sent, revision),
  }
  const store = new DraftStore('small', way, new SharedBrowser().open().device)
  const unfinished = new Unfinished('verdict:unfinished:test')
  const steps = new DraftSteps(store, unfinished)
  const check = new DraftCheck(store)
  await store.load()
  before?.(store, server)

  function Studio() {
    const state = useSyncExternalStore(store.subscribe, store.snapshot)
    const names = useNames(state?.document, published)
    const { problems, model } = useCompiled(state?.document)
    if (!state || !names) return null
    const draft: Draft = {
      ...state,
      ...{ store, steps, names, problems, model, published, readOnly },
      locale: state.document.defaultLocale,
      wasPublished: published !== undefined,
      retired: new Set(retired),
      edit: (change, place) => store.edit(change, place),
    }
    return (
      <DraftContext.Provider value={draft}>
        <UnfinishedContext.Provider value={unfinished}>
          <CheckContext.Provider value={check}>{part}</CheckContext.Provider>
        </UnfinishedContext.Provider>
      </DraftContext.Provider>
    )
  }
  const user: User = drawnInDesk(<Studio />, { at: `/models/small/${at}`, path: '/models/:id/*' })
  /** The document as it is now. */
  const now = () => store.snapshot()?.document as ModelDocument
  return { user, store, steps, server, unfinished, check, now }
}

/** A window in which lists stand beside what they list. */
export const wide = (width = 1440) =>
  (window as unknown as { happyDOM: { setViewport(to: { width: number }): void } }).happyDOM.setViewport({ width })
