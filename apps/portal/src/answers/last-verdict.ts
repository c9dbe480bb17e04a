import { useEffect, useState } from 'react'

const nameOf = (slug: string) => `verdict:last:${slug}`

/** Stores the token of a result until the tab is closed. */
export function keepLastVerdict(slug: string, token: string) {
  try {
    sessionStorage.setItem(nameOf(slug), token)
  } catch {
    // The browser's own Forward button still leads back to the result.
  }
}

/** The token of the verdict that this tab was given last; undefined before it is known, and where there is none. */
export function useLastVerdict(slug: string): string | undefined {
  const [token, setToken] = useState<string>()
  useEffect(() => {
    try {
      setToken(sessionStorage.getItem(nameOf(slug)) ?? undefined)
    } catch {
      // Nothing was stored.
    }
  }, [slug])
  return token
}
