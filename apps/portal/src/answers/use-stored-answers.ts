import type { ModelDocument } from '@verdict/engine'
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import { stepOf } from './steps.ts'
import { storeAnswers, onStoredElsewhere, readStored, type StoredAnswers } from './stored-answers.ts'

/**
 * The client's answers, stored on the device at every change and shared by all tabs. Undefined before they are read, and where there are
 * none.
 *
 * @param keptAs the name of the stored answers
 * @param onForgotten called when another tab sent or removed the answers
 */
export function useStoredAnswers(
  document: ModelDocument,
  keptAs: string,
  onForgotten: () => void,
): [StoredAnswers | undefined, Dispatch<SetStateAction<StoredAnswers | undefined>>] {
  const [kept, setKept] = useState<StoredAnswers>()
  // What another tab stored is not stored again: two tabs would answer each other without end.
  const fromElsewhere = useRef<StoredAnswers>(undefined)
  useEffect(() => {
    if (kept && kept !== fromElsewhere.current) storeAnswers(keptAs, kept)
  }, [kept, keptAs])
  useEffect(
    () =>
      onStoredElsewhere(keptAs, () => {
        const found = readStored(document, keptAs)?.stored
        if (!found) onForgotten()
        setKept((now) => {
          const index = now && found ? found.path.indexOf(stepOf(now)) : -1
          fromElsewhere.current = found && index >= 0 ? { ...found, index } : found
          return fromElsewhere.current
        })
      }),
    [document, keptAs, onForgotten],
  )
  return [kept, setKept]
}
