import { useEffect, useState } from 'react'

const nameOf = (slug: string) => `verdict:last:${slug}`

/** Remembers the way to a verdict for as long as the tab is open. */
export function keepLastVerdict(slug: string, token: string) {
  try {
    sessionStorage.setItem(nameOf(slug), token)
  } catch {
    // Whoever goes back then has the browser's own way forward.
  }
}

/** The token of the verdict that this tab was given last; undefined before it is known, and where there is none. */
export function useLastVerdict(slug: string): string | undefined {
  const [token, setToken] = useState<string>()
  useEffect(() => {
    try {
      setToken(sessionStorage.getItem(nameOf(slug)) ?? undefined)
    } catch {
      // Nothing was kept.
    }
  }, [slug])
  return token
}
