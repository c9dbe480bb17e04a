import { useEffect, useState } from 'react'
import { isOwnVerdict } from './last-verdict.ts'

/** Milliseconds that a press lasts. */
const PRESS = 300

/** Whether this device was given a verdict, and not only its address; undefined before that is known. */
export function useIsOwnVerdict(slug: string, token: string): boolean | undefined {
  const [isOwn, setIsOwn] = useState<boolean>()
  useEffect(() => {
    // A press on a page that is not alive yet brings it to life: what this is known for would move away what is pressed before it is let go.
    const timer = setTimeout(() => setIsOwn(isOwnVerdict(slug, token)), PRESS)
    return () => clearTimeout(timer)
  }, [slug, token])
  return isOwn
}
