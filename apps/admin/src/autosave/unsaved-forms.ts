import { useEffect, useRef } from 'react'
import { autosaveStore } from './autosave-store.ts'

interface Form {
  /** @param closing the page itself is left */
  dirty(closing: boolean): boolean
  /** A path: moving between addresses below it does not leave the form. */
  within?: string | undefined
  /** It has been saved and is about to close. */
  finished: boolean
}

const forms = new Map<string, Form>()

/** Registers a form, so that leaving the page asks for confirmation while it has unsaved input. */
export function useUnsavedForm(name: string, dirty: (closing: boolean) => boolean, within?: string) {
  const latest = useRef(dirty)
  latest.current = dirty
  useEffect(() => {
    const form = { dirty: (closing: boolean) => latest.current(closing), within, finished: false }
    forms.set(name, form)
    return () => {
      if (forms.get(name) === form) forms.delete(name)
    }
  }, [name, within])
}

/** Call when a form has been saved: removes its stored input, and leaving no longer asks. */
export function markFormSaved(name: string) {
  autosaveStore.forget(name)
  const form = forms.get(name)
  if (form) form.finished = true
}

export const isFormSaved = (name: string): boolean => forms.get(name)?.finished ?? false

let reloading = false

/** Reloads the page; asks for confirmation only if unsaved input could not be stored. */
export function reloadPage() {
  reloading = !autosaveStore.full
  location.reload()
}

/** Whether unsaved input would be left by going to an address or, without one, by closing the page. */
export const leavesUnsaved = (address?: string): boolean =>
  !reloading &&
  [...forms.values()].some(
    ({ dirty, within, finished }) =>
      !finished && dirty(address === undefined) && !(within && address && isWithin(address, within)),
  )

const isWithin = (address: string, place: string) => address === place || address.startsWith(`${place}/`)
