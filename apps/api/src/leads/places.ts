/** The values of a statement, each under a name; the same value of a field has the same name. */
export class Places {
  readonly values: { [name: string]: unknown } = {}
  private readonly names = new Map<string, string>()

  /** @returns what stands for a value of a field in the statement */
  of(field: string, value: unknown): string {
    const key = JSON.stringify([field, value])
    const name = this.names.get(key) ?? `${field}${this.names.size}`
    this.names.set(key, name)
    this.values[name] = value
    return `:${name}`
  }
}
