/** Identifies this tab; a new one at every load. */
export const pageId = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`

const PREFIX = 'verdict:page:'

let release: (() => void) | undefined

/** Holds a lock while the tab is open. The browser releases it when the tab ends for whatever reason, also by a crash. */
function hold() {
  void navigator.locks?.request(PREFIX + pageId, () => new Promise<void>((resolve) => (release = resolve)))
}

hold()
addEventListener('pagehide', () => release?.())
addEventListener('pageshow', ({ persisted }) => persisted && hold())

/** The open tabs. Empty without the Web Locks API (plain http): stored input may then be restored in two tabs, but is never lost. */
export async function openPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])))
}
