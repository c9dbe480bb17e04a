import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseOutage } from './database-outage.ts'

/** What a connection is wanted for. */
export type Lane = 'write' | 'read' | 'signIn'

/** Connections that a product holds at most. */
export const MOST_CONNECTIONS = 20
/**
 * How many of them each may hold: writes that wait for a lock leave some to reads, and both leave some to signing in and to the questions
 * about health.
 */
const MOST: { [lane in Lane]: number } = { write: 12, read: 15, signIn: MOST_CONNECTIONS }
const MOST_WORK = 17
/** Milliseconds that a call waits for its turn. */
const PATIENCE = 10_000

const current = new AsyncLocalStorage<Lane>()

/** Runs something with connections of one lane. Without a lane it counts as a write. */
export const inLane = <Result>(lane: Lane, run: () => Result): Result => current.run(lane, run)

/** Distributes a database's connections: first come, first served, within each lane's limit. */
export class Lanes {
  private readonly used: { [lane in Lane]: number } = { write: 0, read: 0, signIn: 0 }
  private readonly waiting = new Set<{ lane: Lane; go: () => void }>()

  constructor(private readonly patience = PATIENCE) {}

  /**
   * @returns a function that ends the turn
   * @throws DatabaseOutage (busy) when the turn does not come in time
   */
  async enter(lane: Lane = current.getStore() ?? 'write'): Promise<() => void> {
    if (!this.isFree(lane)) await this.turn(lane)
    else this.used[lane]++
    return () => {
      this.used[lane]--
      this.next()
    }
  }

  private turn(lane: Lane): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(waiter)
        reject(new DatabaseOutage('busy', 'No connection came free in time'))
      }, this.patience)
      const go = () => {
        clearTimeout(timer)
        this.waiting.delete(waiter)
        this.used[lane]++
        resolve()
      }
      const waiter = { lane, go }
      this.waiting.add(waiter)
    })
  }

  private next() {
    for (const { lane, go } of this.waiting) if (this.isFree(lane)) return go()
  }

  private isFree(lane: Lane): boolean {
    const { write, read, signIn } = this.used
    if (write + read + signIn >= MOST_CONNECTIONS || this.used[lane] >= MOST[lane]) return false
    return lane === 'signIn' || write + read < MOST_WORK
  }
}
