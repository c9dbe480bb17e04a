import { type KeyboardEvent, useContext, useEffect, useReducer, useRef } from 'react'
import { isInDialog } from './in-dialog.ts'
import { UnfinishedContext } from './unfinished.ts'

/** The result of parsing a text: a value, or why it is not valid. */
export type Reading<Value> = { value: Value } | { problem: string }

export interface Typing<Value> {
  value: Value
  /** Formats a value for the field. */
  write(value: Value): string
  read(text: string): Reading<Value>
  onCommit(value: Value): void
  /** Identifies the field in the draft, so that its unfinished text is stored. */
  place?: string | undefined
  /** The label of the field, for the list of unfinished fields. */
  called?: string | undefined
}

interface Typed {
  text: string
  /** The text of the field when the typing began. */
  over: string
  /** Why the text was refused on blur. */
  problem?: string
}

/**
 * A field whose text is parsed on blur and on Enter; Escape restores the value. In a dialog, which Escape closes, the text is taken in before:
 * closing it in whatever way throws away nothing that was typed. An invalid text stays in the field with its message and
 * changes nothing, until it is corrected or the value changes elsewhere. A text that was refused only because of another field is
 * committed as soon as that field allows it.
 */
export function useTyped<Value>({ value, write, read, onCommit, place, called = '' }: Typing<Value>) {
  const unfinished = useContext(UnfinishedContext)
  const shown = write(value)
  const [, render] = useReducer((count: number) => count + 1, 0)
  const typed = useRef<Typed | undefined>(undefined)
  // A refused text follows its element: when one before it is removed, this field shows the next element.
  if (place !== undefined && unfinished && (!typed.current || typed.current.problem !== undefined)) {
    const entry = unfinished.snapshot()[place]
    if (entry?.over === shown) typed.current = entry
    else if (!entry) typed.current = undefined
  }

  function set(next: Typed | undefined) {
    typed.current = next
    if (place !== undefined && next?.problem === undefined) unfinished?.forget(place)
    if (place !== undefined && next?.problem !== undefined)
      unfinished?.keep(place, { label: called, ...next, problem: next.problem })
    render()
  }

  function settle() {
    if (!typed.current) return
    const reading = read(typed.current.text)
    if ('problem' in reading) return set({ ...typed.current, problem: reading.problem })
    set(undefined)
    if (write(reading.value) !== shown) onCommit(reading.value)
  }

  function onEscape(event: KeyboardEvent) {
    if (!typed.current) return
    if (typed.current.problem !== undefined || !isInDialog(event.currentTarget)) {
      // Escape gives up the text, and does not close the dialog around the field.
      event.stopPropagation()
      return set(undefined)
    }
    settle()
    // What cannot be taken in is kept as unfinished; where it cannot be, the dialog stays, and says what is wrong.
    const isKept = place !== undefined && unfinished !== undefined
    if ((typed.current as Typed | undefined)?.problem !== undefined && !isKept) event.stopPropagation()
  }

  /** Refused since the field was mounted: a text that was refused earlier is not committed by showing it. */
  const waits = useRef(false)
  useEffect(() => {
    const left = typed.current
    if (left?.problem === undefined) return
    const reading = read(left.text)
    if ('value' in reading) return waits.current ? settle() : undefined
    waits.current = true
    if (left.over !== shown) set(undefined)
    else if (reading.problem !== left.problem) set({ ...left, problem: reading.problem })
  })

  const leave = useRef(() => {})
  leave.current = () => {
    if (typed.current?.problem === undefined) settle()
  }
  useEffect(() => {
    const onHide = () => leave.current()
    // Before the draft is stored for the last time.
    addEventListener('pagehide', onHide, { capture: true })
    return () => {
      removeEventListener('pagehide', onHide, { capture: true })
      leave.current()
    }
  }, [])

  return {
    text: typed.current?.text ?? shown,
    problem: typed.current?.problem,
    handlers: {
      onChange: ({ target }: { target: { value: string } }) => {
        const { problem, over = shown } = typed.current ?? {}
        // A refused text stays marked until it is valid.
        const still = problem !== undefined && 'problem' in read(target.value)
        set({ text: target.value, over, ...(still && { problem }) })
      },
      onBlur: settle,
      onKeyDown: (event: KeyboardEvent) => {
        const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
        if (event.key === 'Enter' || saves) settle()
        else if (event.key === 'Escape') onEscape(event)
      },
    },
  }
}
