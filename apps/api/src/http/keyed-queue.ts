/** Lets what works on the same thing take turns, so that none has to begin again because of another. */
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
