/** Work that may still be done, counted in operations: parts of conditions, effects and numbers looked at. */
export class Budget {
  constructor(private left: number) {}

  get spent(): boolean {
    return this.left <= 0
  }

  /** Takes operations from the budget; false once it is exhausted. */
  take(operations: number): boolean {
    this.left -= operations
    return this.left > 0
  }

  /** A budget of its own, at most a share of what is left; `giveBack` returns the unused part. */
  part(most: number, share = 1): Budget {
    const given = Math.max(0, Math.min(most, this.left * share))
    this.left -= given
    return new Budget(given)
  }

  giveBack(part: Budget) {
    this.left += part.left
    part.left = 0
  }
}
