import type { DraftState } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'

/** Milliseconds that an edit rests before it is saved. */
const REST = 1500
/** How long edits that follow each other without a rest may wait. */
const LONGEST = 15_000
/** Milliseconds until a save that did not arrive is tried again, and how far that grows. */
const RETRY = 5000
const LONGEST_RETRY = 60_000

/**
 * Why the draft is not saved by itself, though there is something to save: two contradict each other, the server refuses it as it is, or it
 * was found on this device and nobody has looked at it yet. Undefined where it is.
 */
export function holdBack({ theirs, problem, recovered }: DraftState): 'conflict' | 'refused' | 'restored' | undefined {
  if (theirs) return 'conflict'
  if (problem && !problem.passing) return 'refused'
  return recovered === undefined ? undefined : 'restored'
}

/**
 * Saves a draft a moment after an edit rests; what did not arrive is tried again, later and later, and as soon as the network is back.
 *
 * @returns how to stop; what is unsaved then is sent at once
 */
export function saveByItself(store: DraftStore): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = store.snapshot()?.document
  let restsSince = 0
  let retryIn = RETRY

  const wants = () => {
    const state = store.snapshot()
    return state !== undefined && store.changed && !holdBack(state)
  }
  const save = () => {
    clearTimeout(waiting)
    waiting = undefined
    restsSince = 0
    if (wants()) void store.save(true)
  }
  const wait = (time: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(save, time)
  }
  const look = () => {
    const state = store.snapshot()
    if (!state) return
    const edited = state.document !== latest
    latest = state.document
    if (!wants()) {
      clearTimeout(waiting)
      waiting = undefined
      restsSince = 0
      retryIn = RETRY
    } else if (edited) {
      restsSince ||= Date.now()
      retryIn = RETRY
      wait(Math.max(0, Math.min(REST, restsSince + LONGEST - Date.now())))
    } else if (waiting === undefined && !state.saving) {
      wait(state.problem ? retryIn : REST)
      if (state.problem) retryIn = Math.min(2 * retryIn, LONGEST_RETRY)
    }
  }
  const onHide = () => document.visibilityState === 'hidden' && save()

  const unsubscribe = store.subscribe(look)
  addEventListener('online', save)
  document.addEventListener('visibilitychange', onHide)
  look()
  return () => {
    unsubscribe()
    removeEventListener('online', save)
    document.removeEventListener('visibilitychange', onHide)
    save()
  }
}
