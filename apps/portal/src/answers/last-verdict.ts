import { useEffect, useState } from 'react'

/** How long a device remembers verdicts, in milliseconds: 30 days. */
const AGE = 30 * 86_400_000
/** Verdicts of one model that are remembered. */
const MOST = 20

interface Remembered {
  token: string
  /** Milliseconds since 1970. */
  at: number
}

const nameOf = (slug: string) => `verdict:last:${slug}`

/** The verdicts on a model that this device was given, newest first. */
function readVerdicts(slug: string, now = Date.now()): Remembered[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(slug)) ?? '[]')
    return (Array.isArray(stored) ? (stored as Remembered[]) : []).filter(
      (each) => typeof each?.token === 'string' && typeof each.at === 'number' && now - each.at < AGE,
    )
  } catch {
    return []
  }
}

/** Remembers a verdict on this device for 30 days. */
export function keepLastVerdict(slug: string, token: string) {
  try {
    const others = readVerdicts(slug).filter((each) => each.token !== token)
    localStorage.setItem(nameOf(slug), JSON.stringify([{ token, at: Date.now() }, ...others].slice(0, MOST)))
  } catch {
    // The browser's own Forward button still leads back to the result.
  }
}

/** Whether this device was given a verdict, and not only its address. */
export const isOwnVerdict = (slug: string, token: string): boolean =>
  readVerdicts(slug).some((each) => each.token === token)

/** The token of the verdict that this device was given last; undefined before it is known, and where there is none. */
export function useLastVerdict(slug: string) {
  const [token, setToken] = useState<string>()
  useEffect(() => setToken(readVerdicts(slug)[0]?.token), [slug])
  return {
    token,
    /** Forgets all verdicts on the model. */
    forget() {
      try {
        localStorage.removeItem(nameOf(slug))
      } catch {
        // Nothing was stored.
      }
      setToken(undefined)
    },
  }
}
