import { useEffect } from 'react'

/** Has the browser ask before a page is left on which something was typed and not sent. */
export function useWarnBeforeLeaving(unsent: boolean) {
  useEffect(() => {
    if (!unsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsent])
}
