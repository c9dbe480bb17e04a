import { useEffect } from 'react'
import type { DraftStore } from './draft-store.ts'

/** Ctrl-S saves, Ctrl-Z and Ctrl-Shift-Z (or Ctrl-Y) undo and redo; leaving with unsaved edits asks first. */
export function useStudioKeys(store: DraftStore) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key === 's') void store.save()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) store.redo()
      else if (key === 'z') store.undo()
      else return
      event.preventDefault()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      if (store.changed) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    const onHide = () => store.keep()
    addEventListener('beforeunload', onLeave)
    addEventListener('pagehide', onHide)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('beforeunload', onLeave)
      removeEventListener('pagehide', onHide)
    }
  }, [store])
}
