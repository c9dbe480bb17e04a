import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** Something to know before going on, with what to do about it. */
export function Notice({ kind, children }: { kind: 'caution' | 'error'; children: ReactNode }) {
  return (
    <div className={`notice is-${kind}`} role="alert">
      <Icon name={kind} />
      <p>{children}</p>
    </div>
  )
}
