import { useEffect, useRef } from 'react'

/** Moves the focus to each new question, so that a screen reader reads it and the keys act on it, and names the tab after it. */
export function useHeading(key: string, title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }, [key])
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
  return heading
}
