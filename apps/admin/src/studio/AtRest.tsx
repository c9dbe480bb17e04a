import type { ReactNode } from 'react'
import { DraftContext, useDraft } from './draft/draft-context.ts'
import { useRested } from './use-rested.ts'

/** What is inside sees a large draft once typing rests: not with each key. */
export function AtRest({ children }: { children: ReactNode }) {
  const draft = useDraft()
  return <DraftContext.Provider value={useRested(draft, draft.document)}>{children}</DraftContext.Provider>
}
