import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Embedded } from '../embed/host.ts'
import { withHost } from '../embed/with-host.ts'

/** Moves the focus to each new question, so that a screen reader reads it and the keys act on it, and names the tab after it. */
export function useHeading(key: string, title: string, page: Embedded) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
    withHost(page, (host) => host.postQuestionChanged(page))
  }, [key, page])
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
  return heading
}
