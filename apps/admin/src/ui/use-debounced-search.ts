import { useEffect, useState } from 'react'

/** Milliseconds without a key before the server is asked. */
const PAUSE = 250

/** What is looked for once typing rests, without the space around it. */
export function useDebouncedSearch(typed: string): string {
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return q
}
