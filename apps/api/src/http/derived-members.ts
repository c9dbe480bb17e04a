import { Injectable } from '@nestjs/common'
import type { Endpoint } from '@verdict/contracts'

type Derive = (kept: object) => object

/** Members of replies that are computed each time, so that no secret is stored with an idempotency key. */
@Injectable()
export class DerivedMembers {
  private readonly known = new Map<string, Derive>()

  /** @param derive gives the members that the call's handler leaves out, from the reply that it gave */
  add<Kept extends object>({ name }: Endpoint, derive: (kept: Kept) => object) {
    this.known.set(name, derive as Derive)
  }

  /** A complete reply, whether it is new or was stored. */
  complete({ name }: Endpoint, kept: unknown): unknown {
    const derive = this.known.get(name)
    return derive ? { ...(kept as object), ...derive(kept as object) } : kept
  }
}
