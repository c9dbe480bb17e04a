import type { ModelDocument } from '@verdict/engine'
import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react'
import { stepOf } from './steps.ts'
import { keep, onKeptElsewhere, readStored, type Stored } from './stored-answers.ts'

/**
 * What the client has answered, kept on the device at every change and the same in all tabs. Undefined before it has been read, and where
 * there is nothing.
 *
 * @param onForgotten another tab has sent the answers, or dropped them
 */
export function useKept(
  document: ModelDocument,
  onForgotten: () => void,
): [Stored | undefined, Dispatch<SetStateAction<Stored | undefined>>] {
  const [kept, setKept] = useState<Stored>()
  // What another tab kept is not kept again: the two would go on answering each other.
  const fromElsewhere = useRef<Stored>(undefined)
  useEffect(() => {
    if (kept && kept !== fromElsewhere.current) keep(document.slug, kept)
  }, [kept, document.slug])
  useEffect(
    () =>
      onKeptElsewhere(document.slug, () => {
        const found = readStored(document)?.stored
        if (!found) onForgotten()
        setKept((now) => {
          const index = now && found ? found.path.indexOf(stepOf(now)) : -1
          fromElsewhere.current = found && index >= 0 ? { ...found, index } : found
          return fromElsewhere.current
        })
      }),
    [document, onForgotten],
  )
  return [kept, setKept]
}
