import type { ModelDocument } from '@verdict/engine'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { Ahead } from './ahead.ts'
import { type Lookout, lookout } from './lookout.ts'
import type { Stored } from '../answers/stored-answers.ts'

interface Found {
  of: Stored
  ahead: Ahead
}

export interface Lookahead {
  /** What lies ahead of just what was asked about; undefined until it is found. */
  ahead: Ahead | undefined
  /** The last that was found, of answers before these perhaps: better than nothing to draw. */
  last: Ahead | undefined
}

/** What lies ahead of what a client has said so far: found after an answer is shown, and never while a frame waits for it. */
export function useAhead(document: ModelDocument, stored: Stored | undefined): Lookahead {
  const [found, setFound] = useState<Found>()
  const looking = useRef<Lookout>(undefined)
  useEffect(
    () => () => {
      looking.current?.end()
      looking.current = undefined
    },
    [document],
  )
  useEffect(() => {
    if (!stored) return
    // Whoever only looks at the start page loads nothing for it.
    looking.current ??= lookout(document, (of, ahead) => startTransition(() => setFound({ of, ahead })))
    looking.current.ask(stored)
  }, [stored, document])
  return { ahead: found && found.of === stored ? found.ahead : undefined, last: found?.ahead }
}
