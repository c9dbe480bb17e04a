/** This page among the tabs of the browser: a name of its own at every load. */
export const page = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`

const PREFIX = 'verdict:page:'

let release: (() => void) | undefined

/** The browser lets go of a lock when its page ends, however it ends: whoever holds one is alive. */
function hold() {
  void navigator.locks?.request(PREFIX + page, () => new Promise<void>((resolve) => (release = resolve)))
}

hold()
addEventListener('pagehide', () => release?.())
addEventListener('pageshow', ({ persisted }) => persisted && hold())

/** The pages that are open now. Where the browser cannot tell (plain http on a network), none: their text is then found twice, never lost. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])))
}
