import type { MouseEvent } from 'react'

/** Opens the fold that a link on the same page leads to, and moves the focus to it: browsers do neither for the fold itself. */
export function openFold(event: MouseEvent<HTMLAnchorElement>) {
  const fold = document.getElementById(event.currentTarget.hash.slice(1))
  if (!(fold instanceof HTMLDetailsElement)) return
  // Following the link as usual would take the focus away again.
  event.preventDefault()
  fold.open = true
  fold.scrollIntoView()
  fold.querySelector('summary')?.focus({ preventScroll: true })
}
