import type { ReactNode } from 'react'
import { DraftContext, useDraft } from './draft/draft-context.ts'
import { useDebouncedDocument } from './use-debounced-document.ts'

/** Its children get a large draft once typing pauses, not at every key. */
export function DebouncedDraft({ children }: { children: ReactNode }) {
  const draft = useDraft()
  return <DraftContext.Provider value={useDebouncedDocument(draft, draft.document)}>{children}</DraftContext.Provider>
}
