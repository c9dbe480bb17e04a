import type { DraftState } from './draft-state.ts'

/** Asked at every drawing, calculated once a change. */
export function memoised<Answer>(ask: (state: DraftState) => Answer) {
  let last: { of: unknown[]; answer: Answer } | undefined
  return (state: DraftState): Answer => {
    const of = [state.document, state.saved, state.theirs, state.sent]
    if (!last?.of.every((part, i) => part === of[i])) last = { of, answer: ask(state) }
    return last.answer
  }
}
