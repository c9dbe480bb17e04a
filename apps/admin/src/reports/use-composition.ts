import type { ReportBlock, ReportKind, ReportLayout } from '@verdict/contracts'
import { useEffect, useRef, useState } from 'react'
import { useAutosave } from '../autosave/use-autosave.ts'

interface Typed {
  blocks?: ReportBlock[]
}

/** Edits of one place within this time are undone as one, in milliseconds. */
const TOGETHER = 1_500
const MOST_KEPT = 100

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The blocks that are worked on: those that are saved, or what was made of them; with a way back through all edits. */
export function useComposition(kind: ReportKind, layout: ReportLayout) {
  const typed = useAutosave<Typed>(`report-layout/${kind}`, {})
  const blocks = typed.value.blocks ?? layout.blocks
  const [history, setHistory] = useState<{ past: ReportBlock[][]; future: ReportBlock[][] }>({ past: [], future: [] })
  const last = useRef({ place: '', at: 0 })
  // Two edits may come between two renders.
  const now = useRef(blocks)
  useEffect(() => {
    now.current = blocks
  }, [blocks])

  function put(next: ReportBlock[]) {
    now.current = next
    typed.set(isSame(next, layout.blocks) ? {} : { blocks: next })
  }

  /** @param place what is edited: a run of edits of it is undone as one */
  function edit(next: ReportBlock[], place = '') {
    if (isSame(next, now.current)) return
    const before = now.current
    const isOne = place !== '' && place === last.current.place && Date.now() - last.current.at < TOGETHER
    last.current = { place, at: Date.now() }
    setHistory(({ past }) => ({ past: isOne ? past : [...past, before].slice(-MOST_KEPT), future: [] }))
    put(next)
  }

  function go(from: 'past' | 'future') {
    const to = from === 'past' ? 'future' : 'past'
    const next = history[from].at(-1)
    if (!next) return
    last.current = { place: '', at: 0 }
    const before = now.current
    setHistory({ ...history, [from]: history[from].slice(0, -1), [to]: [...history[to], before] })
    put(next)
  }

  return {
    blocks,
    typed,
    edit,
    /** Undefined where there is nothing to undo. */
    undo: history.past.length > 0 ? () => go('past') : undefined,
    redo: history.future.length > 0 ? () => go('future') : undefined,
    /** The blocks at this moment, and not when something was drawn. */
    present: () => now.current,
  }
}
export type Composition = ReturnType<typeof useComposition>
