import { compile, type ModelDocument } from '@verdict/engine'
import type { Ahead } from './ahead.ts'
import type { Stored } from '../answers/stored-answers.ts'
import address from './ahead.worker.ts?worker&url'

/** The script that looks ahead: a page that is to work without a network keeps it too. */
export const lookoutScript = address

export interface Lookout {
  /** Asks what lies ahead. While one answer is being found, only the last of those that are asked for then is found next. */
  ask(stored: Stored): void
  end(): void
}

/**
 * Looks ahead in a thread of its own; where a browser gives none, or its script has not come, in this one.
 *
 * @param hear is told what was found for what; what was asked before that is never found
 */
export function lookout(document: ModelDocument, hear: (stored: Stored, ahead: Ahead) => void): Lookout {
  let asked: Stored | undefined
  let busy: Stored | undefined
  let post: (stored: Stored) => void
  const found = (ahead: Ahead) => {
    const of = busy as Stored
    busy = undefined
    if (asked === of) hear(of, ahead)
    else next()
  }
  const next = () => {
    if (busy || !asked) return
    busy = asked
    post(asked)
  }
  const here = async () => {
    const { aheadOf } = await import('./ahead.ts')
    const model = compile(document)
    post = (stored) => void setTimeout(() => found(aheadOf(model, stored)))
    if (busy) post(busy)
  }
  const worker = typeof Worker === 'undefined' ? undefined : new Worker(address, { type: 'module' })
  if (worker) {
    worker.postMessage({ document })
    post = (stored) => worker.postMessage({ stored })
    worker.onmessage = ({ data }: MessageEvent<Ahead>) => found(data)
    worker.onerror = () => {
      worker.terminate()
      void here()
    }
  } else {
    post = () => {}
    void here()
  }
  return {
    ask(stored) {
      asked = stored
      next()
    },
    end: () => worker?.terminate(),
  }
}
