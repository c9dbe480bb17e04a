import { useCallback, useEffect, useRef, useState } from 'react'
import { device } from './device.ts'
import { typedSince } from './typed-since.ts'
import { useUnsaved } from './unsaved.ts'

export interface KeptForm<Value> {
  value: Value
  dirty: boolean
  /** When what was found here had been typed, in milliseconds since 1970; undefined where nothing was. */
  restored: number | undefined
  /** A function makes the value from what is there now, whatever has been typed since the last drawing. */
  set(value: Value | ((now: Value) => Value)): void
  /** What was sent is saved: only what was typed meanwhile stays. */
  saved(sent: Value): void
  /** Nothing of it is wanted any more. */
  clear(): void
}

/**
 * What is typed into a form and not saved: kept on the device at every change, found again after a reload, a killed tab or a session that
 * ended. Leaving asks while there is any.
 *
 * @param form names the form and its record; the same as long as the component stands
 * @param empty nothing typed
 * @param within the address below which going elsewhere leaves nothing
 */
export function useKept<Value extends string | object>(form: string, empty: Value, within?: string): KeptForm<Value> {
  const [state, setState] = useState<{ value: Value; restored?: number }>({ value: empty })
  // What is there now, for what happens between two drawings.
  const now = useRef(state)
  const [nothing] = useState(() => JSON.stringify(empty))
  const dirty = useCallback(() => JSON.stringify(now.current.value) !== nothing, [nothing])
  useUnsaved(form, dirty, within)

  const put = useCallback((next: { value: Value; restored?: number }) => {
    now.current = next
    setState(next)
  }, [])

  const clear = () => {
    device.forget(form)
    put({ value: empty })
  }

  const write = (next: { value: Value; restored?: number }) => {
    put(next)
    if (!dirty()) clear()
    else device.keep(form, next.value)
  }

  useEffect(() => {
    let here = true
    void device.find<Value>(form).then(([found]) => {
      if (!found || !here || dirty()) return
      device.take(found, form)
      put({ value: found.value, restored: found.at })
    })
    return () => {
      here = false
    }
  }, [form, dirty, put])

  return {
    value: state.value,
    restored: state.restored,
    dirty: dirty(),
    set(next) {
      write({
        ...now.current,
        value: typeof next === 'function' ? (next as (now: Value) => Value)(now.current.value) : next,
      })
    },
    saved(sent) {
      write({ value: typedSince(sent, now.current.value) })
    },
    clear,
  }
}
