import { networkOf } from './network.ts'
import { tooMany } from './api-error.ts'

/** Pages that are rendered at a time for one address; the others wait. */
const AT_ONCE = 4
/** Milliseconds after which a page gives its turn to the next: it is being rendered by a thread and blocks no other. */
const SLOW = 200
/** Of those one address may have so many besides. */
const MOST_SLOW = 8
/** The burst of pages, and the pages a second over a long time: an office behind one address stays far below. */
const BURST = 300
const PER_SECOND = 30
/** Callers that are remembered. */
const MOST_CALLERS = 10_000

interface Caller {
  /** Pages that may be asked for now, as of `at`. */
  left: number
  at: number
  busy: number
  slow: number
  waiting: (() => void)[]
}

/**
 * Distributes the rendering of pages among the readers of this process. In memory: reading costs only the process that serves it, and
 * counting it in the database would cost as much as the page.
 */
export class Reads {
  private readonly callers = new Map<string, Caller>()

  /**
   * @param limited whether a caller can ask too often
   * @param now milliseconds
   */
  constructor(
    private readonly limited: boolean,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Counts a requested page.
   *
   * @throws ApiError (429) with `Retry-After` above the rate
   */
  count(address: string) {
    if (!this.limited) return
    const caller = this.callerOf(address)
    const now = this.now()
    caller.left = Math.min(BURST, caller.left + ((now - caller.at) / 1000) * PER_SECOND)
    caller.at = now
    if (caller.left < 1) throw tooMany((1 - caller.left) / PER_SECOND)
    caller.left--
  }

  /**
   * Waits for a caller's turn.
   *
   * @returns ends the turn; may be called more than once
   */
  async turnOf(address: string): Promise<() => void> {
    const caller = this.callerOf(address)
    if (caller.busy < AT_ONCE) caller.busy++
    else await new Promise<void>((resolve) => caller.waiting.push(resolve))
    let [over, slow] = [false, false]
    const timer = setTimeout(() => {
      if (caller.slow >= MOST_SLOW) return
      slow = true
      caller.slow++
      pass(caller)
    }, SLOW).unref()
    return () => {
      if (over) return
      over = true
      clearTimeout(timer)
      if (slow) caller.slow--
      else pass(caller)
    }
  }

  private callerOf(address: string): Caller {
    const name = networkOf(address)
    const known = this.callers.get(name) ?? { left: BURST, at: this.now(), busy: 0, slow: 0, waiting: [] }
    // Moved to the end: the map is in the order of the last request.
    this.callers.delete(name)
    this.callers.set(name, known)
    if (this.callers.size > MOST_CALLERS)
      for (const [oldest, { busy, slow }] of this.callers)
        if (busy + slow === 0) {
          this.callers.delete(oldest)
          break
        }
    return known
  }
}

/** Gives the next turn to the longest-waiting request. */
function pass(caller: Caller) {
  const next = caller.waiting.shift()
  if (next) next()
  else caller.busy--
}
