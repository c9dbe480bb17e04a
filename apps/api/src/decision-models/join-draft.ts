import type { ModelDocument } from '@verdict/engine'
import { type Conflict, type Difference, diff, hash, merge } from '@verdict/engine/review'

/** Documents as JSON. */
interface Joining {
  /** What the draft is to become. */
  sent: string
  /** What that grew from, where the draft has changed since. */
  base: string | undefined
  /** The draft as it is. */
  current: string
}

export interface Joined {
  /** JSON; undefined where it is what was sent. */
  json: string | undefined
  hash: string
  /** From the draft as it was. */
  differences: Difference[]
}

/** Merges a document into the draft as it is now. Returns the merged document with its differences, or the conflicts. */
export function joinDraft({ sent, base, current }: Joining): Joined | { conflicts: Conflict[] } {
  const [mine, theirs] = [sent, current].map((json) => JSON.parse(json) as ModelDocument) as [
    ModelDocument,
    ModelDocument,
  ]
  if (base === undefined) return { json: undefined, hash: hash(mine), differences: diff(theirs, mine) }
  const { document, conflicts } = merge(JSON.parse(base) as ModelDocument, mine, theirs)
  if (!document) return { conflicts }
  return { json: JSON.stringify(document), hash: hash(document), differences: diff(theirs, document) }
}
