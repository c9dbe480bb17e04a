import { useEffect, useState } from 'react'
import { readVerdicts, rememberVerdict } from '../answers/remembered-verdicts.ts'

/** Remembers somebody else's verdict on this device, to compare one's own with. */
export const keepSharedVerdict = (slug: string, token: string) => rememberVerdict('shared', slug, token)

/** The token of the verdict that one's own is to be compared with; undefined before it is known, and where there is none. */
export function useSharedVerdict(slug: string): string | undefined {
  const [token, setToken] = useState<string>()
  useEffect(() => setToken(readVerdicts('shared', slug)[0]?.token), [slug])
  return token
}
