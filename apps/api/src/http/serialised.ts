/** A reply that was written as JSON before: it is made once and sent as it is. */
export class Serialised<Reply> {
  /** Only for the compiler: what the JSON says. */
  declare readonly reply: Reply

  private constructor(readonly json: string) {}

  static from<Reply>(reply: Reply): Serialised<Reply> {
    return new Serialised<Reply>(JSON.stringify(reply))
  }
}
