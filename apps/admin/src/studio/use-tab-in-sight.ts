import { type RefObject, useEffect } from 'react'

/**
 * Keeps the chosen tab in sight when the strip of tabs gets narrower or its tabs wider: by the window, by counts that come later.
 */
export function useTabInSight(tabs: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const strip = tabs.current?.querySelector('.MuiTabs-scroller')
    const list = strip?.querySelector('[role=tablist]')
    if (!strip || !list) return
    const observer = new ResizeObserver(() => {
      const tab = list.querySelector('[aria-selected=true]')?.getBoundingClientRect()
      const { left, right } = strip.getBoundingClientRect()
      if (tab) strip.scrollLeft += Math.max(0, tab.right - right) + Math.min(0, tab.left - left)
    })
    observer.observe(strip)
    observer.observe(list)
    return () => observer.disconnect()
  }, [tabs])
}
