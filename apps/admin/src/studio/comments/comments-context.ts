import type { CommentThread } from '@verdict/contracts'
import { createContext, useContext } from 'react'

/** What the panel of comments shows: those on one element, one thread with its neighbours, or all of the model. */
export type Shown = { place: string } | { thread: string } | 'all'

export interface Comments {
  model: string
  /** Open ones. */
  threads: readonly CommentThread[]
  /** How many threads of the model were resolved. */
  resolved: number
  /** When any of them changed last. */
  changedAt: string | null
  show(what: Shown): void
}

/** Undefined outside the studio. */
export const CommentsContext = createContext<Comments | undefined>(undefined)

/** @throws where nothing holds comments */
export function useComments(): Comments {
  const comments = useContext(CommentsContext)
  if (!comments) throw new Error('Only the studio has comments')
  return comments
}

/** Open threads on an element, and on what belongs to it. */
export const threadsAt = (threads: readonly CommentThread[], place: string) =>
  threads.filter((each) => each.place === place || each.place.startsWith(`${place}/`))

/** How many threads on an element are open. */
export function useOpenCount(place: string): number {
  const comments = useContext(CommentsContext)
  return comments ? threadsAt(comments.threads, place).length : 0
}

export const countedComments = (count: number) => `${count} open ${count === 1 ? 'comment' : 'comments'}`
