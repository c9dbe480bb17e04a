/** How long a device remembers verdicts, in milliseconds: 30 days. */
const AGE = 30 * 86_400_000
/** Verdicts of one kind on one model that are remembered. */
const MOST = 20

interface Remembered {
  token: string
  /** Milliseconds since 1970. */
  at: number
}

/** Those that the device was given, or that of somebody else which one's own is to be compared with. */
export type RememberedKind = 'last' | 'shared'

const nameOf = (kind: RememberedKind, slug: string) => `verdict:${kind}:${slug}`

/** The verdicts on a model that this device remembers, newest first. */
export function readVerdicts(kind: RememberedKind, slug: string): Remembered[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(kind, slug)) ?? '[]')
    return (Array.isArray(stored) ? (stored as Remembered[]) : []).filter(
      (each) => typeof each?.token === 'string' && typeof each.at === 'number' && Date.now() - each.at < AGE,
    )
  } catch {
    return []
  }
}

/** Remembers a verdict on this device for 30 days. */
export function rememberVerdict(kind: RememberedKind, slug: string, token: string) {
  try {
    const others = readVerdicts(kind, slug).filter((each) => each.token !== token)
    localStorage.setItem(nameOf(kind, slug), JSON.stringify([{ token, at: Date.now() }, ...others].slice(0, MOST)))
  } catch {
    // A result can still be opened by its address; it comes without a comparison.
  }
}

/** Forgets all verdicts on a model, those of others too. */
export function forgetVerdicts(slug: string) {
  try {
    for (const kind of ['last', 'shared'] as const) localStorage.removeItem(nameOf(kind, slug))
  } catch {
    // Nothing was stored.
  }
}
