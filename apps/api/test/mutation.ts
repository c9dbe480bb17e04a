/** A request in its form on the wire. */
export interface Wire {
  method: string
  url: string
  headers: { [name: string]: string }
  payload?: string | Buffer
}

/** A request that was right until one thing in it was changed. */
export interface Mutation {
  name: string
  /** Made when it is sent: some are megabytes. */
  wire: () => Wire
  /** Whether it can only be refused; otherwise it must at least not break anything. */
  wrong: boolean
}
