import type { Json } from '@verdict/engine'
import { useUnfinished } from '../ui/typing/unfinished.ts'

/** What was typed for the numbers of a line, by their place in it. */
export type Typed = { readonly [place: number]: string }

export interface Unread {
  of(line: Json): Typed
  note(line: Json, place: number, typed: string | undefined): void
  /** The other numbers of a line are still unread when one of them is kept. */
  carry(from: Json, to: Json): void
  /** What was typed for a part that is changed as text, and not kept. */
  textOf(part: Json): string | undefined
  noteText(part: Json, typed: string | undefined): void
}

const NOTHING: Typed = {}

/**
 * What was typed into a condition and is not in it: numbers that say none, and text that was not kept. It is unfinished, by the line's JSON,
 * so that it goes where the line goes, and away when the line becomes another.
 *
 * @param place of what the condition belongs to, such as `rules/no-ruby`
 */
export function useUnread(place: string): Unread {
  const unfinished = useUnfinished()
  const nameOf = (line: Json) => `${place}/when/${JSON.stringify(line)}`
  const of = (line: Json): Typed => unfinished.snapshot()[nameOf(line)]?.fields ?? NOTHING
  const keep = (line: Json, typed: { [place: number]: string }) => {
    const [text] = Object.values(typed)
    if (text === undefined) return unfinished.forget(nameOf(line))
    const problem = 'It is not a number.'
    unfinished.keep(nameOf(line), { label: 'A comparison', text, problem, over: '', fields: typed })
  }
  return {
    of,
    note(line, at, typed) {
      const { [at]: before, ...others } = of(line)
      if (before !== typed) keep(line, typed === undefined ? others : { ...others, [at]: typed })
    },
    carry(from, to) {
      const typed = of(from)
      unfinished.forget(nameOf(from))
      keep(to, typed)
    },
    textOf: (part) => unfinished.snapshot()[nameOf(part)]?.text,
    noteText(part, typed) {
      if (typed === undefined) return unfinished.forget(nameOf(part))
      const problem = 'It is not kept yet.'
      unfinished.keep(nameOf(part), { label: 'A part that is changed as text', text: typed, problem, over: '' })
    },
  }
}
