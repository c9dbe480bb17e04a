import { useEffect, useState } from 'react'
import { forgetVerdicts, readVerdicts, rememberVerdict } from './remembered-verdicts.ts'

/** Remembers a verdict that this device was given. */
export const keepLastVerdict = (slug: string, token: string) => rememberVerdict('last', slug, token)

/** Whether this device was given a verdict, and not only its address. */
export const isOwnVerdict = (slug: string, token: string): boolean =>
  readVerdicts('last', slug).some((each) => each.token === token)

/** The token of the verdict that this device was given last; undefined before it is known, and where there is none. */
export function useLastVerdict(slug: string) {
  const [token, setToken] = useState<string>()
  useEffect(() => setToken(readVerdicts('last', slug)[0]?.token), [slug])
  return {
    token,
    /** Forgets all verdicts on the model, and the one to compare with. */
    forget() {
      forgetVerdicts(slug)
      setToken(undefined)
    },
  }
}
