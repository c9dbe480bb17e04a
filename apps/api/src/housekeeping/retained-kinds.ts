import { Injectable } from '@nestjs/common'
import type { RetainedKindName } from '@verdict/contracts'
import type { Work } from '../work/work.ts'

/** SQL: a moment of the row itself, or of rows that hang on it, which are called `each`. */
export type Need = string | { at: string; of: string }

/** Records that an admin may have given up once they are old. In its SQL a row is called `kept`. */
export interface RetainedKind {
  name: RetainedKindName
  table: string
  /** When a row was needed: its last time is the latest of these. The first is known of every row and has an index; others may be null. */
  needed: [string, ...Need[]]
  /** SQL: which rows stay however old they are. */
  stays?: string
  /** SQL: what names a row in a list. */
  title: string
  /** Gives up rows, which are locked. Without it they are deleted. */
  remove?(ids: string[], work: Work): Promise<unknown>
}

/** What may be given up. Each room offers its own records. */
@Injectable()
export class RetainedKinds {
  private readonly kinds = new Map<RetainedKindName, RetainedKind>()

  offer(kind: RetainedKind) {
    this.kinds.set(kind.name, kind)
  }

  of(name: RetainedKindName): RetainedKind {
    const kind = this.kinds.get(name)
    if (!kind) throw new Error(`Nobody keeps "${name}"`)
    return kind
  }
}
