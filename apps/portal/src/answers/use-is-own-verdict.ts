import { useEffect, useState } from 'react'
import { isOwnVerdict } from './last-verdict.ts'

/** Whether this device was given a verdict, and not only its address; undefined before that is known. */
export function useIsOwnVerdict(slug: string, token: string): boolean | undefined {
  const [isOwn, setIsOwn] = useState<boolean>()
  useEffect(() => setIsOwn(isOwnVerdict(slug, token)), [slug, token])
  return isOwn
}
