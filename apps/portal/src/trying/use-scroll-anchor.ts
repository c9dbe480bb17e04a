import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps what has the focus where it is on the screen while the page above it grows or shrinks: a slider must not run away from the hand.
 *
 * @param shown what the page is drawn from
 * @returns to be called before each change
 */
export function useScrollAnchor(shown: unknown): () => void {
  const held = useRef<{ shown: unknown; element: Element; top: number }>(undefined)
  useLayoutEffect(() => {
    if (!held.current || held.current.shown === shown) return
    const { element, top } = held.current
    const moved = element.getBoundingClientRect().top - top
    if (Math.abs(moved) >= 1) scrollBy(0, moved)
  }, [shown])
  return () => {
    const element = document.activeElement
    if (element) held.current = { shown, element, top: element.getBoundingClientRect().top }
  }
}
