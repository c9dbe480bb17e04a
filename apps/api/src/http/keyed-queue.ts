/** Runs tasks of the same key one after the other, so that they do not conflict and have to retry. */
export class KeyedQueue {
  private readonly last = new Map<string, Promise<unknown>>()

  async take<Result>(thing: string, run: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(thing) ?? Promise.resolve()
    const mine = before.then(run, run)
    this.last.set(thing, mine)
    try {
      return await mine
    } finally {
      if (this.last.get(thing) === mine) this.last.delete(thing)
    }
  }
}
