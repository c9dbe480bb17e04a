import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'
import { insideOf } from './open-fold.ts'

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
  // Who comes by its address, or by that of what is inside, goes on in it.
  useEffect(() => {
    const goOn = () => {
      if (!fold.current || ![`#${id}`, insideOf(id)].includes(location.hash)) return
      fold.current.open = true
      fold.current.querySelector('summary')?.focus({ preventScroll: true })
    }
    goOn()
    addEventListener('hashchange', goOn)
    return () => removeEventListener('hashchange', goOn)
  }, [id])
  return (
    <details className="fold" id={id} ref={fold}>
      <summary>
        <h3 className="fold-name">{name}</h3>
        <span className="gist">{gist}</span>
        <Icon name="open" size={18} />
      </summary>
      <div className="inside" id={insideOf(id).slice(1)}>
        {children}
      </div>
    </details>
  )
}
