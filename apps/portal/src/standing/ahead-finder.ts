import { compile, type ModelDocument } from '@verdict/engine'
import type { Ahead } from './ahead.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'
import address from './ahead.worker.ts?worker&url'

/** The worker's script: the service worker stores it too, so that the page works without a network. */
export const aheadScript = address

export interface AheadFinder {
  /** Requests the look-ahead. While the worker is busy, only the newest request waits; older ones are dropped. */
  ask(stored: StoredAnswers): void
  end(): void
}

/**
 * Computes the look-ahead in a worker thread, or in this thread where the browser has no workers or the script fails to load.
 *
 * @param hear called with each request and its result; cancelled requests are never reported
 */
export function aheadFinder(document: ModelDocument, hear: (stored: StoredAnswers, ahead: Ahead) => void): AheadFinder {
  let asked: StoredAnswers | undefined
  let busy: StoredAnswers | undefined
  let post: (stored: StoredAnswers) => void
  const found = (ahead: Ahead) => {
    const of = busy as StoredAnswers
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
