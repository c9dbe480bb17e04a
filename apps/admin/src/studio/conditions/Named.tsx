import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Gives every control inside the name that its title shows. The query builder sets titles only, which screen readers do not take for names.
 */
export function Named({ children }: { children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const control of inside.current?.querySelectorAll<HTMLElement>('select, input') ?? [])
      control.setAttribute('aria-label', control.title || control.closest<HTMLElement>('[title]')?.title || 'Value')
  })
  return (
    <div ref={inside} className="condition">
      {children}
    </div>
  )
}
