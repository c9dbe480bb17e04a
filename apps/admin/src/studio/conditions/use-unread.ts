import type { Json } from '@verdict/engine'
import { useState } from 'react'
import type { DraftStore } from '../draft/draft-store.ts'

/** What was typed for the numbers of a line, by their place in it. */
export type Typed = { readonly [place: number]: string }

export interface Unread {
  of(line: Json): Typed
  note(line: Json, place: number, typed: string | undefined): void
  /** The other numbers of a line are still unread when one of them is kept. */
  carry(from: Json, to: Json): void
}

const kept = new WeakMap<DraftStore, Map<string, Typed>>()
const NOTHING: Typed = {}

/**
 * What was typed into the numbers of a condition and says none. It belongs to no document, and outlives a line's being out of sight: by the
 * line's JSON, so that it goes where the line goes, and away when the line becomes another.
 */
export function useUnread(store: DraftStore, place: string): Unread {
  const [, drawAgain] = useState({})
  const all = kept.get(store) ?? new Map<string, Typed>()
  kept.set(store, all)
  const nameOf = (line: Json) => `${place} ${JSON.stringify(line)}`
  const of = (line: Json) => all.get(nameOf(line)) ?? NOTHING
  return {
    of,
    note(line, at, typed) {
      const { [at]: before, ...others } = of(line)
      if (before === typed) return
      all.set(nameOf(line), typed === undefined ? others : { ...others, [at]: typed })
      drawAgain({})
    },
    carry(from, to) {
      all.set(nameOf(to), of(from))
    },
  }
}
