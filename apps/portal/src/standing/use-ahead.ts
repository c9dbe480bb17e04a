import type { ModelDocument } from '@verdict/engine'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { Ahead } from './ahead.ts'
import { type AheadFinder, aheadFinder } from './ahead-finder.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'

interface FoundAhead {
  of: StoredAnswers
  ahead: Ahead
}

export interface Lookahead {
  /** The look-ahead for the current answers; undefined until it is computed. */
  ahead: Ahead | undefined
  /** The latest look-ahead, perhaps for earlier answers, to draw until the current one is computed. */
  last: Ahead | undefined
}

/** Computes what may follow the answers so far, in a worker or after the answer is painted, so that no frame is delayed. */
export function useAhead(document: ModelDocument, stored: StoredAnswers | undefined): Lookahead {
  const [found, setFound] = useState<FoundAhead>()
  const looking = useRef<AheadFinder>(undefined)
  useEffect(
    () => () => {
      looking.current?.end()
      looking.current = undefined
    },
    [document],
  )
  useEffect(() => {
    if (!stored) return
    // Loaded with the first question, not with the start page.
    looking.current ??= aheadFinder(document, (of, ahead) => startTransition(() => setFound({ of, ahead })))
    looking.current.ask(stored)
  }, [stored, document])
  return { ahead: found && found.of === stored ? found.ahead : undefined, last: found?.ahead }
}
