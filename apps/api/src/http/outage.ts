import { databaseOutage, type OutageKind } from '../database/database-outage.ts'
import { ApiError } from './api-error.ts'

const later = (code: string, message: string, seconds: number) =>
  new ApiError(503, code, message, { headers: { 'retry-after': String(seconds) } })

const OUTAGES: { [kind in OutageKind]: ApiError } = {
  unavailable: later('database-unavailable', 'The database is not available now. Try again in a moment.', 5),
  busy: later('busy', 'Another change was under way. Try again.', 1),
  slow: later('too-slow', 'The database took too long. Try again in a moment.', 5),
  full: later('storage-full', 'There is no space left to keep this. Try again later.', 60),
}

/** What a system says that has no file, no memory or no space left to give. */
const SHORT_OF: { [code: string]: ApiError } = {
  EMFILE: OUTAGES.busy,
  ENFILE: OUTAGES.busy,
  ENOMEM: OUTAGES.busy,
  ENOSPC: OUTAGES.full,
  EDQUOT: OUTAGES.full,
}

/** What passes by itself, and when to try again; undefined where an error is none of that kind. */
export function outageBehind(error: unknown): ApiError | undefined {
  const kind = databaseOutage(error)
  if (kind) return OUTAGES[kind]
  return SHORT_OF[String((error as { code?: unknown } | null)?.code)]
}

const MINUTE = 60_000

/** Lets one in a minute of each kind through: an outage has a thousand requests, and one line of log says as much. */
export class OncePerMinute {
  private readonly kinds = new Map<string, { at: number; missed: number }>()

  /** @returns how many of the kind were kept back since the last; undefined for one that is kept back */
  pass(kind: string, now = performance.now()): number | undefined {
    const last = this.kinds.get(kind)
    if (last && now - last.at < MINUTE) {
      last.missed++
      return undefined
    }
    this.kinds.set(kind, { at: now, missed: 0 })
    return last?.missed ?? 0
  }
}
