import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Gives every control inside the name that its title shows, whenever it comes. The query builder sets titles only, which screen readers do
 * not take for names.
 */
export function Named({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = inside.current
    if (!box) return
    const name = () => {
      for (const control of box.querySelectorAll<HTMLElement>('select, input'))
        control.setAttribute('aria-label', control.title || control.closest<HTMLElement>('[title]')?.title || 'Value')
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(box, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={inside} className="condition">
      {children}
    </div>
  )
}
