import type { Answers } from '@verdict/engine'

/** What a page of a preview asks the studio to do with its answers. */
export interface BroughtAnswers {
  /** `open` leads to what decided, `keep` makes a scenario. */
  what: 'open' | 'keep'
  answers: Answers
}

const KEPT = 'verdict:brought'
const WRITTEN = /^#(open|keep)=(.+)$/

/**
 * Takes answers out of the address of a page that opens, and keeps them in this tab: signing in first would lose them. Sent to no server,
 * since they are behind the `#`.
 */
export function bringAnswers() {
  const [, what, written] = WRITTEN.exec(location.hash) ?? []
  if (!what || !written) return
  const model = /\/models\/([^/]+)/.exec(location.pathname)?.[1]
  try {
    const answers: unknown = JSON.parse(decodeURIComponent(written))
    sessionStorage.setItem(KEPT, JSON.stringify({ model, what, answers }))
  } catch {
    // Damaged on its way, or nothing is stored here: the studio opens as it is.
  }
  history.replaceState(history.state, '', location.pathname + location.search)
}

/** The answers that were brought for a model, once. */
export function broughtFor(model: string): BroughtAnswers | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as (BroughtAnswers & { model: string }) | null
    if (kept?.model !== model) return undefined
    sessionStorage.removeItem(KEPT)
    const { what, answers } = kept
    return typeof answers === 'object' && answers !== null ? { what, answers } : undefined
  } catch {
    return undefined
  }
}
