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
  /** What lies ahead of just what was asked about; undefined until it is found. */
  ahead: Ahead | undefined
  /** The last that was found, of answers before these perhaps: better than nothing to draw. */
  last: Ahead | undefined
}

/** What lies ahead of what a client has said so far: found after an answer is shown, and never while a frame waits for it. */
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
