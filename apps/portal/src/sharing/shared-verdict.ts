const nameOf = (slug: string) => `verdict:shared:${slug}`

/** Remembers, until the tab is closed, the verdict of somebody else that one's own is to be compared with. */
export function keepSharedVerdict(slug: string, token: string) {
  try {
    sessionStorage.setItem(nameOf(slug), token)
  } catch {
    // The result comes without a comparison.
  }
}

/** The token of that verdict; undefined where there is none. */
export function readSharedVerdict(slug: string): string | undefined {
  try {
    return sessionStorage.getItem(nameOf(slug)) ?? undefined
  } catch {
    return undefined
  }
}
