import { useEffect } from 'react'
import { isText } from '../ui/keys/is-text.ts'
import type { DraftSteps } from './draft/draft-steps.ts'
import type { DraftStore } from './draft/draft-store.ts'

/** Ctrl-S saves, Ctrl-Z and Ctrl-Shift-Z (or Ctrl-Y) undo and redo; within a text they are the text's own. */
export function useStudioKeys(store: DraftStore, steps: DraftSteps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 's') {
        if (store.changed) void store.save()
      } else if (isText(event.target)) return
      else if (key === 'y' || (key === 'z' && event.shiftKey)) steps.redo()
      else if (key === 'z') steps.undo()
      else return
      event.preventDefault()
    }
    const onHide = () => store.keep()
    addEventListener('keydown', onKey)
    addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
    }
  }, [store, steps])
}
