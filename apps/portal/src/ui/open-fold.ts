import type { MouseEvent } from 'react'

/** Opens the fold that a link on the same page leads to: browsers open one for what is inside it, not for itself. */
export function openFold({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const fold = document.getElementById(currentTarget.hash.slice(1))
  if (fold instanceof HTMLDetailsElement) fold.open = true
}
