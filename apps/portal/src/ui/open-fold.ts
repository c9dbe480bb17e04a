import type { MouseEvent } from 'react'

/** Opens the fold that a link on the same page leads to, where the page is at its address already: it has been closed since. */
export function openFold({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const fold = document.getElementById(currentTarget.hash.slice(1))
  if (fold instanceof HTMLDetailsElement) fold.open = true
}
