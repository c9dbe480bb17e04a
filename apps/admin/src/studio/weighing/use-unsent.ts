import type { Judgement, Judgements } from '@verdict/contracts'
import { useRef, useState } from 'react'
import { signedIn } from '../../providers/auth-provider.ts'

type Unsent = Partial<Judgements>

/** What one said that the server does not have yet: it outlasts the page, and a session that ends. */
export function useUnsent(model: string) {
  const name = `verdict:judged:${signedIn()}:${model}`
  const [unsent, set] = useState(() => stored(name))
  // What could not be written.
  const unwritten = useRef<Unsent>(undefined)
  const now = () => unwritten.current ?? stored(name)

  function put(next: Unsent) {
    set(next)
    try {
      if (Object.keys(next).length > 0) localStorage.setItem(name, JSON.stringify(next))
      else localStorage.removeItem(name)
      unwritten.current = undefined
    } catch {
      // Storage is full or blocked: it lasts as long as the page.
      unwritten.current = next
    }
  }

  return {
    unsent,
    keep: ({ way, said }: Judgement) => put({ ...now(), [way]: said }),
    /** What was said in the meantime stays. */
    drop({ way, said }: Judgement) {
      const { [way]: kept, ...others } = now()
      if (JSON.stringify(kept) === JSON.stringify(said)) put(others)
    },
    dropAll: () => put({}),
  }
}

function stored(name: string): Unsent {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? '{}') as Unsent | null) ?? {}
  } catch {
    return {}
  }
}
