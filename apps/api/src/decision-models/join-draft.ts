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
  /** The draft before the sitting that this goes on with. */
  before: string | undefined
}

export interface Joined {
  /** JSON; undefined where it is what was sent. */
  json: string | undefined
  hash: string
  /** From the draft as it was, or as it was before the sitting. */
  differences: Difference[]
  /** What is removed from the draft as it was, where `differences` are those of the sitting. */
  removals: Difference[]
}

/** Merges a document into the draft as it is now. Returns the merged document with its differences, or the conflicts. */
export function joinDraft({ sent, base, current, before }: Joining): Joined | { conflicts: Conflict[] } {
  const [mine, theirs, old] = [sent, current, before ?? current].map((json) => JSON.parse(json) as ModelDocument) as [
    ModelDocument,
    ModelDocument,
    ModelDocument,
  ]
  const changes = (next: ModelDocument) => ({
    hash: hash(next),
    differences: diff(old, next),
    removals: before === undefined ? [] : diff(theirs, next).filter(({ kind }) => kind === 'removed'),
  })
  if (base === undefined) return { json: undefined, ...changes(mine) }
  const { document, conflicts } = merge(JSON.parse(base) as ModelDocument, mine, theirs)
  if (!document) return { conflicts }
  return { json: JSON.stringify(document), ...changes(document) }
}
