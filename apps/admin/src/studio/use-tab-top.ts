import { useLayoutEffect, useRef } from 'react'

/** A tab opens at its top, not where another was scrolled to. The first one is where the browser puts it. */
export function useTabTop(tab: string) {
  const shown = useRef(tab)
  useLayoutEffect(() => {
    if (shown.current === tab) return
    shown.current = tab
    window.scrollTo(0, 0)
  }, [tab])
}
