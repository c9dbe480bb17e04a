import { useEffect } from 'react'

/**
 * On paper nothing can be opened: what is folded is opened for printing, and folded again.
 *
 * @param which of the folds, as a selector: all of them unless told
 */
export function useOpenForPrint(which = 'details') {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(`${which}:not([open])`)]
      for (const each of opened) each.open = true
    }
    const close = () => {
      for (const each of opened) each.open = false
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [which])
}
