import type { DraftState } from './draft-state.ts'

/** Memoises a value derived from the draft: read at every render, computed when the draft changes. */
export function memoised<Answer>(ask: (state: DraftState) => Answer) {
  let last: { of: unknown[]; answer: Answer } | undefined
  return (state: DraftState): Answer => {
    const of = [state.document, state.saved, state.theirs, state.sent]
    if (!last?.of.every((part, i) => part === of[i])) last = { of, answer: ask(state) }
    return last.answer
  }
}
