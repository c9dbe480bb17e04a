import { type KeyboardEvent, useContext, useEffect, useReducer, useRef } from 'react'
import { UnfinishedContext } from './unfinished.ts'

/** What a typed text means: a value, or why it is none. */
export type Reading<Value> = { value: Value } | { problem: string }

export interface Typing<Value> {
  value: Value
  /** How a value stands in the field. */
  write(value: Value): string
  read(text: string): Reading<Value>
  onCommit(value: Value): void
  /** Names the field among all of the draft: what is unfinished in it outlasts the page. */
  place?: string | undefined
  /** What the field is called where it is named elsewhere. */
  called?: string | undefined
}

interface Typed {
  text: string
  /** What the field held when the typing began. */
  over: string
  /** Why it was not taken when the field was left. */
  problem?: string
}

/**
 * A field that keeps what is typed as it is typed, and takes it as a value when it is left or on Enter; Escape puts back what was there.
 * What is no value stays in the field with the reason, and changes nothing: until it is mended, or until the field's value is changed
 * elsewhere. A text that was refused only because of another field is taken as soon as that one allows it.
 */
export function useTyped<Value>({ value, write, read, onCommit, place, called = '' }: Typing<Value>) {
  const unfinished = useContext(UnfinishedContext)
  const shown = write(value)
  const [, render] = useReducer((count: number) => count + 1, 0)
  const typed = useRef<Typed | undefined>(undefined)
  // What was refused follows its element: a field of a list has another's when one before it goes.
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

  /** Refused since the field is here: one that was refused before is not taken just because it is looked at. */
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
    // Before the draft is kept for the last time.
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
        // What was refused stays marked until it can be read.
        const still = problem !== undefined && 'problem' in read(target.value)
        set({ text: target.value, over, ...(still && { problem }) })
      },
      onBlur: settle,
      onKeyDown: (event: KeyboardEvent) => {
        const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
        if (event.key === 'Enter' || saves) settle()
        else if (event.key === 'Escape' && typed.current) {
          // The dialog around the field stays open: it is the text that is given up.
          event.stopPropagation()
          set(undefined)
        }
      },
    },
  }
}
