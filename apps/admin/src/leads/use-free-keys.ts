import { useEffect, useRef } from 'react'

/** Hears keys while nothing has the focus, as on a page that was just opened, or after what had it is gone. */
export function useFreeKeys(onKey: (event: KeyboardEvent) => void) {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey) latest.current(event)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
