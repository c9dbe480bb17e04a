import { useEffect } from 'react'

const WIDE = '(min-width: 900px)'

/** What a phone folds is open on wide screens; the style sheet does the same before this script, where the browser can. */
export function useOpenWhenWide(selector: string) {
  useEffect(() => {
    const wide = matchMedia(WIDE)
    const fit = () => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>(selector)) each.open = wide.matches
    }
    fit()
    wide.addEventListener('change', fit)
    return () => wide.removeEventListener('change', fit)
  }, [selector])
}
