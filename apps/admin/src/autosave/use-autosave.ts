import { useCallback, useEffect, useRef, useState } from 'react'
import { autosaveStore } from './autosave-store.ts'
import { typedSince } from './typed-since.ts'
import { useUnsavedForm } from './unsaved-forms.ts'

export interface AutosavedForm<Value> {
  value: Value
  dirty: boolean
  /** When restored input had been typed, in milliseconds since 1970; undefined where nothing was restored. */
  restored: number | undefined
  /** Accepts an updater function, which gets the newest value even between two renders. */
  set(value: Value | ((now: Value) => Value)): void
  /** Call after a save with what was sent: only what was typed since stays unsaved. */
  saved(sent: Value): void
  /** Discards the input. */
  clear(): void
}

/**
 * The state of a form whose unsaved input is stored in the browser at every change and restored after a reload, a killed tab or an ended
 * session. Leaving the page asks for confirmation while there is any.
 *
 * @param form names the form and its record; must not change while the component is mounted
 * @param empty the value of the untouched form
 * @param within a path: moving between addresses below it does not leave the form
 * @param restores false where the form opens with something newer than what may be stored
 */
export function useAutosave<Value extends string | object>(
  form: string,
  empty: Value,
  within?: string,
  restores = true,
): AutosavedForm<Value> {
  const [state, setState] = useState<{ value: Value; restored?: number }>({ value: empty })
  // The newest value, also between two renders.
  const now = useRef(state)
  const [nothing] = useState(() => JSON.stringify(empty))
  const dirty = useCallback(() => JSON.stringify(now.current.value) !== nothing, [nothing])
  useUnsavedForm(form, dirty, within)

  const put = useCallback((next: { value: Value; restored?: number }) => {
    now.current = next
    setState(next)
  }, [])

  const clear = () => {
    autosaveStore.forget(form)
    put({ value: empty })
  }

  const write = (next: { value: Value; restored?: number }) => {
    put(next)
    if (!dirty()) clear()
    else autosaveStore.keep(form, next.value)
  }

  useEffect(() => {
    if (!restores) return
    let here = true
    void autosaveStore.find<Value>(form).then(([found]) => {
      if (!found || !here || dirty()) return
      autosaveStore.take(found, form)
      put({ value: found.value, restored: found.at })
    })
    return () => {
      here = false
    }
  }, [form, restores, dirty, put])

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
