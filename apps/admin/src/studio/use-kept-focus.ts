import { useEffect } from 'react'

const FOCUSABLE =
  'input:not([type=hidden]):not([aria-hidden=true]), textarea:not([aria-hidden=true]), button, a[href], [role=combobox], [tabindex="0"]'

/**
 * Whoever presses a button that goes away with what it did goes on beside it: the focus comes to the next element that is still there, or
 * the one before, and not to the beginning of the page.
 */
export function useKeptFocus() {
  useEffect(() => {
    let last: HTMLElement | undefined
    let around: HTMLElement[] = []
    function onFocus({ target }: FocusEvent) {
      if (!(target instanceof HTMLElement)) return
      const room = target.closest('[role=dialog], fieldset')
      last = room ? target : undefined
      around = room ? [...room.querySelectorAll<HTMLElement>(FOCUSABLE)] : []
    }
    /** A press on nothing leaves the focus nowhere, as it is meant. */
    function onPress({ target }: Event) {
      if (last && !last.contains(target as Node)) last = undefined
    }
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      const at = around.indexOf(last)
      last = undefined
      const isThere = (each: HTMLElement) => each.isConnected && !each.matches(':disabled')
      const next = around.slice(at + 1).find(isThere) ?? around.slice(0, Math.max(0, at)).reverse().find(isThere)
      // Not within the key that did it: Enter would press what the focus comes to.
      setTimeout(() => document.activeElement === document.body && next?.focus())
    })
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPress)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [])
}
