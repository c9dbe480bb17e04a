import { useEffect } from 'react'
import { useLatest } from '../../ui/use-latest.ts'
import { useLetters } from '../../ui/keys/use-letters.ts'

/** Hears letters while nothing has the focus, as on a page that was just opened, or after what had it is gone. */
export function useFreeKeys(onKey: (event: KeyboardEvent) => void) {
  const [letters] = useLetters()
  const hear = useLatest((event: KeyboardEvent) => {
    if (letters && event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey) onKey(event)
  })
  useEffect(() => {
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [hear])
}
