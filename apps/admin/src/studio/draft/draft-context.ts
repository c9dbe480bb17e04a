import { compile, type CompiledModel, type ModelDocument, type Problem } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { type Names, namesIn } from '@verdict/wording'
import { createContext, useContext, useMemo } from 'react'
import { withRemoved } from './with-removed.ts'
import type { DraftState } from './draft-state.ts'
import type { DraftSteps } from './draft-steps.ts'
import type { DraftStore } from './draft-store.ts'

/** What every tab of the studio is given. */
export interface Draft extends DraftState {
  store: DraftStore
  /** Undo and redo. */
  steps: DraftSteps
  names: Names
  /** The locale that texts are written in. */
  locale: string
  problems: Problem[]
  /** Ready to decide, where nothing is wrong. */
  model: CompiledModel | undefined
  /** The latest published document; undefined before the first publish. */
  published: ModelDocument | undefined
  /** There is a published version, whether it has arrived yet or not. */
  wasPublished: boolean
  /** Places of keys that were removed from the draft, such as `options/mysql`. */
  retired: ReadonlySet<string>
  readOnly: boolean
  edit(change: (document: ModelDocument) => ModelDocument, place?: string): void
}

export const DraftContext = createContext<Draft | undefined>(undefined)

export function useDraft(): Draft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('Only the studio has a draft')
  return draft
}

/** What the parts of a draft are called now; those that it has no more, as they were called in an earlier document. */
export const useNames = (document: ModelDocument | undefined, former: ModelDocument | undefined) =>
  useMemo(
    () => document && namesIn(former ? withRemoved(document, former) : document, document.defaultLocale),
    [document, former],
  )

/** A draft seen as the engine sees it: what is wrong with it, or the model that it is. */
export function useCompiled(document: ModelDocument | undefined) {
  return useMemo(() => {
    if (!document) return { problems: [], model: undefined }
    const problems = validate(document)
    return { problems, model: problems.length === 0 ? compile(document) : undefined }
  }, [document])
}
