import type { Endpoint, GivenReplyOf } from '@verdict/contracts'
import { encode } from './encode.ts'

/** A reply that was written as JSON before: it is made once and sent as it is. */
export class Serialised<Reply> {
  /** Exists for the compiler only: the type of the JSON. */
  declare readonly reply: Reply

  private constructor(readonly json: string) {}

  static from<E extends Endpoint>(contract: E, reply: GivenReplyOf<E>): Serialised<GivenReplyOf<E>> {
    return new Serialised(JSON.stringify(encode(contract, reply)))
  }
}
