import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  id: string
  name: string
  /** What is inside, in a line. */
  gist: string
  children: ReactNode
}

/** What only somebody who checks reads: its gist is in view, the rest a press away. */
export function Fold({ id, name, gist, children }: Props) {
  const fold = useRef<HTMLDetailsElement>(null)
  // Whoever came by its address, or pressed a link before the page was alive.
  useEffect(() => {
    if (fold.current && location.hash === `#${id}`) fold.current.open = true
  }, [id])
  return (
    <details className="fold" id={id} ref={fold}>
      <summary>
        <h3 className="fold-name">{name}</h3>
        <span className="gist">{gist}</span>
        <Icon name="open" size={18} />
      </summary>
      <div className="inside">{children}</div>
    </details>
  )
}
