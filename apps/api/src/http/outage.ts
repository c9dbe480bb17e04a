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

/** Error codes of a system without free files, memory or space. */
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

/** Limits log lines to one a minute and kind: an outage fails a thousand requests, and one line is enough. */
export class OncePerMinute {
  private readonly kinds = new Map<string, { at: number; missed: number }>()

  /** @returns how many of the kind were suppressed since the last; undefined where this one is suppressed */
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
