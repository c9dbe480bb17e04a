import type { MouseEvent } from 'react'

/** Where a link leads that is to open a fold: browsers open it by themselves for what is inside, also before the page is alive, but not for itself. */
export const insideOf = (id: string) => `#${id}-inside`

/** Opens the fold that a link on the same page leads into, where a browser does not, or the page is at its address already and it has been closed since. */
export function openFold({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  const fold = document.getElementById(currentTarget.hash.slice(1))?.closest('details')
  if (fold) fold.open = true
}
