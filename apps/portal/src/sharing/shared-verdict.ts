import { useEffect, useState } from 'react'

/** Where a tab remembers the verdict of somebody else that one's own is to be compared with. */
export const sharedUnder = (slug: string) => `verdict:shared:${slug}`

/** The token of that verdict; undefined before it is known, and where there is none. */
export function useSharedVerdict(slug: string): string | undefined {
  const [token, setToken] = useState<string>()
  useEffect(() => {
    try {
      setToken(sessionStorage.getItem(sharedUnder(slug)) ?? undefined)
    } catch {
      // The result comes without a comparison.
    }
  }, [slug])
  return token
}
