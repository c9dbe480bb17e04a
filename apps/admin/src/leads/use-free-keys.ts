import { useEffect } from 'react'
import { useLatest } from '../ui/use-latest.ts'

/** Hears keys while nothing has the focus, as on a page that was just opened, or after what had it is gone. */
export function useFreeKeys(onKey: (event: KeyboardEvent) => void) {
  const hear = useLatest((event: KeyboardEvent) => {
    if (event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey) onKey(event)
  })
  useEffect(() => {
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [hear])
}
